using Bot.Config.Reading;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Monitorings;

/// <summary>Reads the names of ranges of totals, and checks that together they leave nothing out.</summary>
internal static class BandReader
{
    private static readonly Keys Keys = new(["id", "title", "from", "to"], []);

    private static readonly Dictionary<string, bool> Gaps = new() { ["allowed"] = true, ["forbidden"] = false };

    public static IReadOnlyList<Band> Read(Fields monitoring, IReadOnlyList<QuestionSeat> seats)
    {
        var mayGap = monitoring.OneOf("bandGaps", Gaps) ?? false;
        var isSound = true;
        var bands = Roster<(Band Band, int Line)>.Read(
            monitoring, "bands", ("id", Keys), "уровень", (fields, id) => (Band(fields, id, ref isSound), fields.Line));
        var rising = bands.Entries.OrderBy(entry => entry.Band.From).ToList();
        if (bands.IsComplete && isSound)
        {
            foreach (var (lower, upper) in rising.Zip(rising.Skip(1)))
            {
                Compare(lower.Band, upper, mayGap, monitoring.Findings);
            }

            BandLimits.Check(rising, seats, mayGap, monitoring);
        }

        return [.. rising.Select(entry => entry.Band)];
    }

    private static Band Band(Fields fields, string id, ref bool isSound)
    {
        var (from, to) = (fields.Whole("from"), fields.Whole("to"));
        isSound &= from is not null && to is not null && from <= to;
        if (from > to)
        {
            fields.Findings.Add(
                fields.LineOf("to"), $"Уровень {id} кончается раньше, чем начинается: {from} больше {to}.",
                "Поменяйте from и to местами.");
        }

        return new Band(id, fields.Text("title") ?? "", from ?? 0, to ?? 0);
    }

    private static void Compare(Band lower, (Band Band, int Line) upper, bool mayGap, Findings findings)
    {
        var (next, line) = upper;
        var start = $"Начните {next.Id} с {lower.To + 1L}";
        if (next.From <= lower.To)
        {
            var both = Range(next.From, Math.Min(lower.To, next.To));
            findings.Add(line, $"Уровни {lower.Id} и {next.Id} пересекаются: {both} входит в оба.", $"{start}.");
        }
        else if (next.From > lower.To + 1L && !mayGap)
        {
            var neither = Range(lower.To + 1, next.From - 1);
            findings.Add(
                line, $"Между уровнями {lower.Id} и {next.Id} разрыв: {neither} ни к чему не относится.",
                $"{start}; если разрыв есть в самом документе, напишите «bandGaps: allowed».");
        }
    }

    private static string Range(int from, int to) => from == to ? $"{from}" : $"{from}–{to}";
}
