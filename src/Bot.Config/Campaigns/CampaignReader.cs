using Bot.Config.Files;
using Bot.Config.Reading;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Organisations;

namespace Bot.Config.Campaigns;

/// <summary>Reads a campaign and finds what it is about.</summary>
internal sealed class CampaignReader(Shelf<Organisation> organisations, Shelf<MonitoringDefinition> monitorings)
{
    private static readonly Keys Keys = new(
        ["id", "title", "monitoring", "version", "organisation", "level", "period", "stages"], []);

    private static readonly Keys PeriodKeys = new(["from", "to"], []);

    public Draft<Campaign> Read(ConfigFile file)
    {
        var fields = Fields.Of(file.Root, file.Findings, Keys);
        var (id, title, level) = (fields.Id("id"), fields.Text("title"), fields.Id("level"));
        var (monitoring, version, organisation) =
            (fields.Id("monitoring"), fields.Whole("version"), fields.Id("organisation"));
        CheckVersion(fields, monitoring, version);
        CheckLevel(fields, organisation, level);
        var (from, to) = Period(fields);
        var stages = StageReader.Read(fields);
        var value = file.Root is not null && file.Findings.IsClean
            ? new Campaign(
                id!, title!, monitoring!, version!.Value, organisation!, level!, from!.Value, to!.Value, stages)
            : null;
        return new Draft<Campaign>(file, id, fields.LineOf("id"), value);
    }

    private static (DateOnly? From, DateOnly? To) Period(Fields fields)
    {
        var period = fields.Map("period", PeriodKeys);
        var (from, to) = (period.Day("from"), period.Day("to"));
        if (to < from)
        {
            fields.Findings.Add(
                period.LineOf("to"),
                $"Период кончается ({Days.Shown(to.Value)}) раньше, чем начинается ({Days.Shown(from.Value)}).",
                "Поменяйте from и to местами или исправьте год.");
        }

        return (from, to);
    }

    private void CheckVersion(Fields fields, string? monitoring, int? version)
    {
        var found = monitorings.Find(monitoring, fields["monitoring"], fields.Findings, "мониторинг");
        if (found is null || version is null || found.Any(one => one.Version == version))
        {
            return;
        }

        var known = string.Join(", ", found.Select(one => one.Version).Order());
        fields.Findings.Add(
            fields.LineOf("version"), $"У мониторинга {monitoring} нет версии {version}.", $"Есть: {known}.");
    }

    private void CheckLevel(Fields fields, string? organisation, string? level)
    {
        var found = organisations.Find(organisation, fields["organisation"], fields.Findings, "организация");
        if (found is not [var one, ..] || level is null)
        {
            return;
        }

        if (!one.Levels.Contains(level))
        {
            fields.Findings.Add(
                fields.LineOf("level"), $"У организации {one.Id} нет уровня {level}.",
                Nearest.Cure(level, [.. one.Levels]));
        }
        else if (one.Units.All(unit => unit.Level != level))
        {
            fields.Findings.Add(
                fields.LineOf("level"), $"На уровне {level} нет ни одной территории: отвечать некому.",
                $"Опишите их в organisations/{one.Id}.yaml или возьмите другой уровень.");
        }
    }
}
