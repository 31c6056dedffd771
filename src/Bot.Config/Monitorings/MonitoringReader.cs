using Bot.Config.Files;
using Bot.Config.Reading;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Monitorings;

/// <summary>Reads one version of a monitoring.</summary>
internal static class MonitoringReader
{
    private static readonly Keys Keys = new(
        ["id", "version", "title", "short", "groups", "questions"],
        ["indicators", "indexes", "rules", "bands", "bandGaps", "modelLevel", "frequency", "jump"]);

    private static readonly Keys GroupKeys = new(["id", "title"], []);

    public static Draft<MonitoringDefinition> Read(ConfigFile file)
    {
        var fields = Fields.Of(file.Root, file.Findings, Keys);
        var (id, title, shortTitle) = (fields.Id("id"), fields.Text("title"), fields.Text("short"));
        var version = Version(fields, file);
        var groups = Roster<IndicatorGroup>.Read(
            fields, "groups", ("id", GroupKeys), "группа",
            (group, key) => new IndicatorGroup(key, group.Text("title") ?? ""));
        var asking = new QuestionReader(groups);
        var questions = asking.Read(fields);
        var indicators = Indicators(fields, asking, questions, groups);
        var (indexes, rules) = (IndexReader.Read(fields, indicators), RuleReader.Read(fields, questions));
        var bands = BandReader.Read(fields, asking.Seats);
        var (model, frequency) = (ModelLevelReader.Read(fields, indicators), FrequencyReader.Read(fields));
        var jump = Jump(fields);
        var value = file.Root is not null && file.Findings.IsClean
            ? new MonitoringDefinition(
                id!, version!.Value, title!, shortTitle!, questions.Entries, groups.Entries, indicators.Entries,
                indexes, rules, bands) { ModelLevel = model, Frequency = frequency, Jump = jump }
            : null;
        return new Draft<MonitoringDefinition>(file, id, fields.LineOf("id"), value) { Version = version };
    }

    private static Roster<Indicator> Indicators(
        Fields fields, QuestionReader asking, Roster<Question> questions, Roster<IndicatorGroup> groups)
    {
        var reader = new IndicatorReader(questions, groups);
        var indicators = reader.Read(fields);
        if (questions.IsComplete && indicators.IsComplete && reader.EveryRowIsKnown)
        {
            new StandaloneCheck(reader.Rows, indicators).Check(asking.Seats);
        }

        FormerKeys.Check(asking.Seats);
        return indicators;
    }

    private static decimal? Jump(Fields fields)
    {
        var jump = fields.Number("jump");
        if (jump <= 0)
        {
            fields.Findings.Add(
                fields.LineOf("jump"), "Скачок нужен больше нуля: иначе бот переспросит о каждом числе.",
                "Напишите, на сколько процентов число может отличаться от прошлого сбора, например jump: 30, " +
                "или уберите jump.");
        }

        return jump;
    }

    private static int? Version(Fields fields, ConfigFile file)
    {
        var version = fields.Whole("version");
        var ending = file.Stem.LastIndexOf("-v", StringComparison.Ordinal);
        if (version == 0)
        {
            fields.Findings.Add(fields.LineOf("version"), "Версия 0 не годится.", "Версии считают с 1.");
        }
        else if (version is not null && ending > 0 && int.TryParse(file.Stem[(ending + 2)..], out var promised)
            && promised != version)
        {
            fields.Findings.Add(
                fields.LineOf("version"), $"В файле {file.Name} стоит версия {version}.",
                $"Напишите «version: {promised}» или переименуйте файл.");
        }

        return version;
    }
}
