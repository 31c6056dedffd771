using Bot.Config.Files;
using Bot.Config.Reading;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Reminders;

namespace Bot.Config.Campaigns;

/// <summary>Reads a campaign and finds what it is about.</summary>
internal sealed class CampaignReader(Shelf<Organisation> organisations, Shelf<MonitoringDefinition> monitorings)
{
    private static readonly Keys Keys = new(
        ["id", "title", "monitoring", "version", "organisation", "level", "period", "stages"],
        ["asOf", "targetYear", "rollUp", "reminders"]);

    private static readonly Keys PeriodKeys = new(["from", "to"], []);

    public Draft<Campaign> Read(ConfigFile file)
    {
        var fields = Fields.Of(file.Root, file.Findings, Keys);
        var (id, title, level) = (fields.Id("id"), fields.Text("title"), fields.Id("level"));
        var (monitoring, version, organisation) =
            (fields.Id("monitoring"), fields.Whole("version"), fields.Id("organisation"));
        var asked = Monitoring(fields, monitoring, version);
        var tree = Organisation(fields, organisation, level);
        UnitTargets.Check(fields, asked, tree);
        var (from, to) = Period(fields);
        var (asOf, targetYear) = (AsOf(fields, from, to), TargetYear(fields));
        var rollUp = RollUpReader.Read(fields, tree, level);
        var stages = StageReader.Read(fields, RemindersReader.Read(fields, ReminderRules.Default));
        var value = file.Root is not null && file.Findings.IsClean
            ? new Campaign(
                id!, title!, monitoring!, version!.Value, organisation!, level!, from!.Value, to!.Value, stages)
            {
                AsOf = asOf, TargetYear = targetYear ?? to.Value.Year, RollUp = rollUp,
            }
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

    private static DateOnly? AsOf(Fields fields, DateOnly? from, DateOnly? to)
    {
        var asOf = fields.Day("asOf");
        if (asOf < from || asOf > to?.AddYears(1))
        {
            fields.Findings.Add(
                fields.LineOf("asOf"),
                $"День {Days.Shown(asOf.Value)}, на который дают сведения, далеко от периода: "
                + $"{Days.Shown(from ?? asOf.Value)} – {Days.Shown(to ?? asOf.Value)}.",
                "Проверьте год в asOf и в period.");
        }

        return asOf;
    }

    private static int? TargetYear(Fields fields)
    {
        var year = fields.Whole("targetYear");
        if (year is < 1990 or > 2100)
        {
            fields.Findings.Add(
                fields.LineOf("targetYear"), $"{year} – не год.", "Впишите год четырьмя цифрами: 2021.");
        }

        return year;
    }

    private MonitoringDefinition? Monitoring(Fields fields, string? monitoring, int? version)
    {
        var found = monitorings.Find(monitoring, fields["monitoring"], fields.Findings, "мониторинг");
        if (found is null || version is null)
        {
            return null;
        }

        if (found.FirstOrDefault(one => one.Version == version) is { } asked)
        {
            return asked;
        }

        var known = string.Join(", ", found.Select(one => one.Version).Order());
        fields.Findings.Add(
            fields.LineOf("version"), $"У мониторинга {monitoring} нет версии {version}.", $"Есть: {known}.");
        return null;
    }

    private Organisation? Organisation(Fields fields, string? organisation, string? level)
    {
        var found = organisations.Find(organisation, fields["organisation"], fields.Findings, "организация");
        if (found is not [var tree, ..])
        {
            return null;
        }

        LevelCheck.Check(fields, "level", level, tree);
        return tree;
    }
}
