using Bot.Config.Yaml;

namespace Bot.Config.Reading;

/// <summary>Reads a map whose keys are not ours: units, questions, years.</summary>
internal static class Pairs
{
    /// <summary>Each key once; none when the node is absent, or not a map, which is reported.</summary>
    public static List<(Node.Scalar Key, Node Value)> Of(Node? node, Findings findings)
    {
        if (node is not Node.Map map)
        {
            if (node is not null)
            {
                findings.Add(
                    node, "Здесь нужны ключи со значениями.", "Напишите каждый на своей строке: «ключ: значение».");
            }

            return [];
        }

        Repeats.ReportMerged(map, findings);
        return Repeats.Drop(map);
    }
}
