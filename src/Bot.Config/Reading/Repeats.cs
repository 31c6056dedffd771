using Bot.Config.Yaml;

namespace Bot.Config.Reading;

/// <summary>Finds keys that stand twice in one map.</summary>
internal static class Repeats
{
    /// <summary>Each key once, with the first value that is not empty.</summary>
    public static List<(Node.Scalar Key, Node Value)> Drop(Node.Map map) =>
        [.. map.Pairs.GroupBy(pair => pair.Key.Value).Select(Chosen)];

    /// <summary>Tells each repeated key.</summary>
    public static void Report(Node.Map map, Findings findings)
    {
        foreach (var (key, first) in Of(map))
        {
            findings.Add(key, $"Ключ {key.Value} уже есть в строке {first.Line}.", "Оставьте один из двух.");
        }
    }

    /// <summary>Whether two entries seem to have run together.</summary>
    public static bool AreMerged(Node.Map map) => Of(map).Count > 1;

    /// <summary>Tells one repeated key, or once that several are: then the line between two entries was lost.</summary>
    public static void ReportMerged(Node.Map map, Findings findings)
    {
        var repeats = Of(map);
        if (!AreMerged(map))
        {
            Report(map, findings);
            return;
        }

        var keys = string.Join(", ", repeats.Select(repeat => repeat.Key.Value).Distinct());
        findings.Add(
            repeats[0].Key, $"Ключи {keys} записаны дважды: две записи слились.",
            "Верните строку, с которой начинается вторая.");
    }

    private static List<(Node.Scalar Key, Node.Scalar First)> Of(Node.Map map) =>
    [
        .. map.Pairs.Select(pair => pair.Key).GroupBy(key => key.Value)
            .SelectMany(group => group.Skip(1).Select(key => (key, group.First()))),
    ];

    private static (Node.Scalar, Node) Chosen(IGrouping<string, (Node.Scalar Key, Node Value)> group)
    {
        var written = group.FirstOrDefault(pair => pair.Value is not Node.Scalar { IsEmpty: true });
        return written.Key is null ? group.First() : written;
    }
}
