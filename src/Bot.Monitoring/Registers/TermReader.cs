using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Monitoring.Registers;

/// <summary>Reads the words for a term as Russian documents write them (R27).</summary>
public static partial class TermReader
{
    /// <summary>The term the words mean; null when they mean none, or could mean two things: nothing is
    /// guessed.</summary>
    /// <param name="wording">«до 09 апреля 2021 г.», «2019-2020 уч.год», «постоянно».</param>
    public static Term? Read(string wording)
    {
        if (wording.Contains(TermText.MonthMark))
        {
            return null;
        }

        var words = TermText.Plain(wording);
        if (Ongoing().IsMatch(words))
        {
            return new Term.Ongoing(wording);
        }

        if (Limit().Match(words) is { Success: true } limit)
        {
            return Last(limit.Groups["rest"].Value) is { } last ? new Term.By(wording, last) : null;
        }

        if (TermDays.Day(words) is { } day)
        {
            return new Term.By(wording, day);
        }

        var inside = Inside().Replace(words, "");
        return Month().Match(inside) is { Success: true } month
            ? new Term.Yearly(wording, int.Parse(month.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
            : Span(inside) is var (kind, from, to) ? new Term.Within(wording, kind, from, to) : null;
    }

    private static (TermKind Kind, DateOnly From, DateOnly To)? Span(string words) =>
        TermDays.Span(words) ?? TermSpans.Read(words);

    // «До октября» may leave October out or in: only «до конца октября» says which.
    private static DateOnly? Last(string words)
    {
        const string EndOf = "конца ";
        return words.StartsWith(EndOf, StringComparison.Ordinal)
            ? TermSpans.Read(words[EndOf.Length..])?.To
            : TermDays.Day(words);
    }

    [GeneratedRegex("^(?:постоянно|бессрочно|на постоянной основе)$")]
    private static partial Regex Ongoing();

    [GeneratedRegex("^(?:в срок )?(?:до|к|ко|по|не поз(?:днее|же)(?: чем)?) (?<rest>.+)$")]
    private static partial Regex Limit();

    [GeneratedRegex("^(?:в течени[еи]|на протяжении|за|в|на) ")]
    private static partial Regex Inside();

    [GeneratedRegex("^@(1[0-2]|[1-9])$")]
    private static partial Regex Month();
}
