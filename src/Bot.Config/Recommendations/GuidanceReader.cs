using Bot.Config.Reading;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Recommendations;

namespace Bot.Config.Recommendations;

/// <summary>Reads the directions in which units lag and others are an example.</summary>
/// <param name="organisation">Null while it cannot be read.</param>
/// <param name="monitoring">Null while it cannot be read.</param>
internal sealed class GuidanceReader(Organisation? organisation, MonitoringDefinition? monitoring)
{
    private static readonly Keys Keys = new(
        ["id", "table", "no", "title"], ["criterion", "text", "everywhere", "lagging", "exemplary"]);

    private readonly HashSet<(string Table, string No)> rows = [];

    public IReadOnlyList<Guidance> Read(Fields advice) =>
        Roster<Guidance>.ReadOptional(advice, "guidance", ("id", Keys), "направление", Guidance).Entries;

    private Guidance Guidance(Fields fields, string id)
    {
        var (table, no) = (fields.Text("table"), fields.Text("no"));
        if (table is not null && no is not null && !rows.Add((table, no)))
        {
            fields.Findings.Add(
                fields.LineOf("no"), $"В таблице {table} уже есть строка {no}.", "Исправьте номер одной из двух.");
        }

        var (lagging, exemplary) = (Units(fields, "lagging"), Units(fields, "exemplary"));
        foreach (var unit in lagging.Intersect(exemplary))
        {
            fields.Findings.Add(
                fields.LineOf("exemplary"), $"Территория {unit} здесь и отстаёт, и служит примером.",
                "Оставьте её в одном из списков: учиться у самой себя нельзя.");
        }

        return new Guidance(
            id, table ?? "", no ?? "", fields.Text("title") ?? "", Criterion(fields), fields.Text("text"),
            fields.Text("everywhere"), lagging, exemplary);
    }

    private string? Criterion(Fields fields)
    {
        var key = fields.Id("criterion");
        if (key is null || monitoring is null || monitoring.Criteria.Any(question => question.Key == key))
        {
            return key;
        }

        var known = monitoring.Criteria.Select(question => question.Key).ToList();
        fields.Findings.Add(
            fields.LineOf("criterion"), $"В мониторинге {monitoring.Id} нет вопроса с баллами «{key}».",
            Nearest.Cure(key, known));
        return key;
    }

    private List<string> Units(Fields fields, string key)
    {
        var units = new List<string>();
        foreach (var node in fields.List(key) ?? [])
        {
            if (Scalars.Text(node, fields.Findings) is not { } name || organisation is null)
            {
                continue;
            }

            if (UnitReference.Find(organisation, name, node, fields.Findings) is not { } unit)
            {
                continue;
            }

            if (units.Contains(unit))
            {
                fields.Findings.Add(node, $"Территория {unit} названа в {key} дважды.", "Оставьте её один раз.");
                continue;
            }

            units.Add(unit);
        }

        return units;
    }
}
