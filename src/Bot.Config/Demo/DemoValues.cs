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
        var slips = new HashSet<string>();
        foreach (var (unit, row) in Pairs(node, findings))
        {
            if (grid?.CheckExpected(unit.Value, unit, findings) == false)
            {
                slips.Add(Nearest.To(unit.Value, grid.Units) ?? "");
            }

            values[unit.Value] = Row(row, unit.Value, grid, findings);
        }

        if (node is Node.Map && grid is not null)
        {
            ReportMissing(node, grid.Units.Where(unit => !values.ContainsKey(unit) && !slips.Contains(unit)), findings);
        }

        return values;
    }

    private static Dictionary<string, decimal> Row(Node node, string unit, DemoGrid? grid, Findings findings)
    {
        var row = new Dictionary<string, decimal>();
        var slips = new HashSet<string>();
        foreach (var (key, value) in Pairs(node, findings))
        {
            if (grid?.CheckQuestion(key.Value, key, findings) == false)
            {
                slips.Add(Nearest.To(key.Value, grid.Questions) ?? "");
            }

            row[key.Value] = Scalars.Whole(value, findings) ?? 0;
        }

        var missing = grid?.Questions.Where(question => !row.ContainsKey(question) && !slips.Contains(question)).ToList();
        if (node is Node.Map && missing is [_, ..])
        {
            findings.Add(node, $"У территории {unit} нет значений: {string.Join(", ", missing)}.", "Впишите их.");
        }

        return row;
    }

    internal static List<(Node.Scalar Key, Node Value)> Pairs(Node? node, Findings findings)
    {
        if (node is not Node.Map map)
        {
            if (node is not null)
            {
                findings.Add(node, "Здесь нужны ключи со значениями.", "Напишите каждый на своей строке: «ключ: значение».");
            }

            return [];
        }

        var pairs = new Dictionary<string, (Node.Scalar, Node)>();
        foreach (var (key, value) in map.Pairs)
        {
            if (!pairs.TryAdd(key.Value, (key, value)))
            {
                findings.Add(key, $"Ключ {key.Value} уже есть выше.", "Оставьте один из двух.");
            }
        }

        return [.. pairs.Values];
    }

    private static void ReportMissing(Node at, IEnumerable<string> units, Findings findings)
    {
        var missing = units.ToList();
        if (missing.Count > 0)
        {
            findings.Add(at, $"Нет значений для территорий: {string.Join(", ", missing)}.", "Впишите их.");
        }
    }
}
