using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Monitoring.Registers;

/// <summary>Reads months, quarters, school years and calendar years, in the form of <see cref="TermText"/>.</summary>
internal static partial class TermSpans
{
    private const int SchoolYearBegins = 9;

    public static (TermKind Kind, DateOnly From, DateOnly To)? Read(string words) =>
        SchoolYear(words) ?? Years(words) ?? Months(words) ?? Part(words);

    // «2019-2021 уч. год» is no school year.
    private static (TermKind, DateOnly, DateOnly)? SchoolYear(string words)
    {
        if (SchoolYearForm().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var (first, second) = (Number(match, "a"), match.Groups["b"].Value);
        return Text(first + 1).EndsWith(second, StringComparison.Ordinal)
            ? Between(TermKind.SchoolYear, (first, SchoolYearBegins), (first + 1, SchoolYearBegins - 1))
            : null;
    }

    // «2019-2020 г.» might be a school year as well: only «гг.», «годы» or «с … по …» say that it is none.
    private static (TermKind, DateOnly, DateOnly)? Years(string words)
    {
        if (YearForm().Match(words) is { Success: true } one)
        {
            return Between(TermKind.Year, (Number(one, "b"), 1), (Number(one, "b"), 12));
        }

        return YearsForm().Match(words) is { Success: true } match && Number(match, "a") < Number(match, "b")
            ? Between(TermKind.Years, (Number(match, "a"), 1), (Number(match, "b"), 12))
            : null;
    }

    // «Ноябрь-февраль 2020 года» does not say whose year 2020 is.
    private static (TermKind, DateOnly, DateOnly)? Months(string words)
    {
        if (MonthsForm().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var last = (Year: Number(match, "b"), Month: Number(match, "n"));
        if (!match.Groups["m"].Success)
        {
            return Between(TermKind.Month, last, last);
        }

        var first = (Year: match.Groups["a"].Success ? Number(match, "a") : last.Year, Month: Number(match, "m"));
        return first.CompareTo(last) < 0 ? Between(TermKind.Months, first, last) : null;
    }

    private static (TermKind, DateOnly, DateOnly)? Part(string words)
    {
        if (PartForm().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var months = match.Groups["half"].Success ? 6 : 3;
        var number = match.Groups["no"].Value switch
        {
            "i" => 1,
            "ii" => 2,
            "iii" => 3,
            "iv" => 4,
            var digit => digit[0] - '0',
        };
        return number * months <= 12
            ? Between(
                TermKind.Months, (Number(match, "b"), ((number - 1) * months) + 1),
                (Number(match, "b"), number * months))
            : null;
    }

    private static (TermKind, DateOnly, DateOnly)? Between(
        TermKind kind, (int Year, int Month) first, (int Year, int Month) last) =>
        first.Year >= 1 && last.Year <= DateOnly.MaxValue.Year && first.Month is >= 1 and <= 12 &&
            last.Month is >= 1 and <= 12
            ? (kind, new DateOnly(first.Year, first.Month, 1),
                new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)))
            : null;

    private static int Number(Match match, string name) =>
        int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<a>[0-9]{4})[-/](?<b>[0-9]{4}|[0-9]{2}) уч$")]
    private static partial Regex SchoolYearForm();

    [GeneratedRegex("^(?<b>[0-9]{4})(?: г)?$")]
    private static partial Regex YearForm();

    [GeneratedRegex(
        "^(?:(?<a>[0-9]{4})(?:-| и )(?<b>[0-9]{4}) гг|с (?<a>[0-9]{4})(?: г)? по (?<b>[0-9]{4})(?: гг?)?)$")]
    private static partial Regex YearsForm();

    [GeneratedRegex(
        "^(?:(?:с )?@(?<m>[0-9]+)(?: (?<a>[0-9]{4})(?: г)?)?(?:-| по ))?@(?<n>[0-9]+) (?<b>[0-9]{4})(?: г)?$")]
    private static partial Regex MonthsForm();

    [GeneratedRegex(
        "^(?<no>i{1,3}|iv|[1-4])(?:-?[йея]|-?го|-?ое|-?ом)? ?(?:квартал|(?<half>полугоди[еяи])) (?<b>[0-9]{4})" +
        "(?: г)?$")]
    private static partial Regex PartForm();
}
