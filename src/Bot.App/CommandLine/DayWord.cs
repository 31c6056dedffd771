using System.CommandLine;
using System.Globalization;
using Bot.Monitoring.Registers;

namespace Bot.App.CommandLine;

/// <summary>A day among the words of a verb: as a date, or as a Russian document would write a term.</summary>
internal static class DayWord
{
    public const string Form = "2021-04-09 или словами, «до 9 апреля 2021 года»";

    /// <summary>The day; null when the words mean none. A span is meant up to its end, inclusive (R22).</summary>
    public static DateOnly? Read(string words) =>
        DateOnly.TryParseExact(
            words.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : TermReader.Read(words)?.End;

    public static Argument<string> Demanded(this Argument<string> argument)
    {
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [var word] && Read(word.Value) is null)
            {
                result.AddError("no day");
            }
        });
        return argument;
    }

    public static Option<string?> Demanded(this Option<string?> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var word] && Read(word.Value) is null)
            {
                result.AddError("no day");
            }
        });
        return option;
    }
}
