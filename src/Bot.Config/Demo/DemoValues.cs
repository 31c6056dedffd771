using Bot.Config.Reading;
using Bot.Config.Yaml;

namespace Bot.Config.Demo;

/// <summary>Reads the values of the demo: unit, question, number.</summary>
internal static class DemoValues
{
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>> Read(
        Node? node, DemoGrid? grid, Findings findings)
    {
        var values = new Dictionary<string, IReadOnlyDictionary<string, decimal>>();
        var unknown = 0;
        foreach (var (unit, row) in Pairs.Of(node, findings))
        {
            if (grid?.CheckExpected(unit.Value, unit, findings) == false)
            {
                unknown++;
            }

            values[unit.Value] = Row(row, unit.Value, grid, findings);
            unknown += row is Node.Map map && Repeats.AreMerged(map) ? 1 : 0;
        }

        if (node is Node.Map && grid is not null)
        {
            var missing = grid.Units.Where(unit => !values.ContainsKey(unit)).ToList();
            ReportMissing(node, "Нет значений для территорий", missing, unknown, findings);
        }

        return values;
    }

    private static Dictionary<string, decimal> Row(Node node, string unit, DemoGrid? grid, Findings findings)
    {
        var row = new Dictionary<string, decimal>();
        var unknown = 0;
        foreach (var (key, value) in Pairs.Of(node, findings))
        {
            if (grid?.CheckQuestion(key.Value, key, findings) == false)
            {
                unknown++;
            }

            row[key.Value] = Scalars.Whole(value, findings) ?? 0;
        }

        if (node is Node.Map && grid is not null)
        {
            var missing = grid.Required.Where(question => !row.ContainsKey(question)).ToList();
            ReportMissing(node, $"У территории {unit} нет значений", missing, unknown, findings);
        }

        return row;
    }

    // An unknown key most likely is a missing one, mistyped, and a merged row holds two: that is one mistake.
    private static void ReportMissing(Node at, string message, List<string> missing, int unknown, Findings findings)
    {
        if (missing.Count > unknown)
        {
            findings.Add(at, $"{message}: {string.Join(", ", missing)}.", "Впишите их.");
        }
    }
}
