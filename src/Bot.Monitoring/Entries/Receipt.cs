using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Monitoring.Answers;

namespace Bot.Monitoring.Entries;

/// <summary>The proof of a submission.</summary>
/// <param name="Number">Campaign, unit and a count: «DEE-2021-LUGA-1»; every correction brings the next.</param>
/// <param name="At">The instant of the submission.</param>
/// <param name="Values">How many questions were answered.</param>
/// <param name="Sha256">64 lower-case hex digits over the number, the time and every value.</param>
public sealed record Receipt(string Number, DateTimeOffset At, int Values, string Sha256)
{
    /// <summary>Makes the next receipt of an entry.</summary>
    public static Receipt For(Entry entry, DateTimeOffset at)
    {
        var number = NumberOf(entry);
        var text = Head(number, at);
        foreach (var kept in entry.Answers.Values.OrderBy(kept => kept.Question, StringComparer.Ordinal))
        {
            text.Append(kept.Question).Append('=').Append(Written(kept.Answer)).Append('\n');
        }

        return new Receipt(number, at, entry.Answers.Count, Hash(text));
    }

    /// <summary>Makes the receipt of the statement that there is nothing to report.</summary>
    /// <param name="entry">The entry before it.</param>
    /// <param name="reason">Why, as typed.</param>
    /// <param name="at">The instant of the statement.</param>
    public static Receipt ForNothing(Entry entry, string reason, DateTimeOffset at)
    {
        var number = NumberOf(entry);
        var text = Head(number, at).Append("nothing to report: ").Append(OneLine(reason)).Append('\n');
        return new Receipt(number, at, 0, Hash(text));
    }

    private static int CountOf(Receipt receipt) => int.Parse(
        receipt.Number.AsSpan(receipt.Number.LastIndexOf('-') + 1), CultureInfo.InvariantCulture);

    private static string NumberOf(Entry entry)
    {
        var count = entry.Receipt is { } last ? CountOf(last) + 1 : 1;
        return string.Create(
            CultureInfo.InvariantCulture, $"{entry.Key.Campaign}-{entry.Key.Unit}-{count}").ToUpperInvariant();
    }

    private static StringBuilder Head(string number, DateTimeOffset at) =>
        new StringBuilder(number).Append('\n').Append(at.UtcDateTime.ToString("O")).Append('\n');

    private static string Hash(StringBuilder text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));

    private static string Written(Answer answer) => answer switch
    {
        Answer.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        Answer.NoData none => "no data: " + OneLine(none.Reason),
        Answer.NotApplicable none => "not applicable: " + OneLine(none.Reason),
        Answer.Chosen chosen => "chosen: " + string.Join(", ", chosen.Options),
        Answer.Words words => "words: " + OneLine(words.Text),
        Answer.Day day => "day: " + day.Value.ToString("O", CultureInfo.InvariantCulture),
        Answer.Stated stated => "stated: " + OneLine(stated.Text) + "; " + OneLine(stated.Comment ?? ""),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // A line break in a reason must not read as the beginning of the next answer.
    private static string OneLine(string reason) =>
        reason.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
