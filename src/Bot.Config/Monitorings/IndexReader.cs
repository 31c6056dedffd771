using Bot.Config.Reading;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Monitorings;

/// <summary>Reads the composite indexes.</summary>
internal static class IndexReader
{
    private static readonly Keys Keys = new(["id", "name", "of"], ["allowPartial", "source"]);

    public static IReadOnlyList<CompositeIndex> Read(Fields monitoring, Roster<Indicator> indicators) =>
        Roster<CompositeIndex>.Read(monitoring, "indexes", ("id", Keys), "индекс", (fields, id) => new CompositeIndex(
            id, fields.Text("name") ?? "", Of(fields, indicators), fields.Flag("allowPartial") ?? false,
            fields.Text("source"))).Entries;

    private static List<string> Of(Fields fields, Roster<Indicator> indicators)
    {
        var numbers = new List<string>();
        foreach (var node in fields.List("of") ?? [])
        {
            var no = Scalars.Id(node, fields.Findings);
            if (!indicators.Knows(no, node, fields.Findings))
            {
                continue;
            }

            if (numbers.Contains(no!))
            {
                fields.Findings.Add(
                    node, $"Показатель {no} входит в индекс дважды.",
                    "Оставьте его один раз: у всех показателей равный вес.");
                continue;
            }

            numbers.Add(no!);
        }

        return numbers;
    }
}
