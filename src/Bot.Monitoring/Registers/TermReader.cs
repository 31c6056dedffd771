using System.Globalization;

namespace Bot.Monitoring.Registers;

/// <summary>Reads the words for a term as Russian documents write them (R27).</summary>
public static class TermReader
{
    /// <summary>The term the words mean; null when they mean none, or could mean two things: nothing is
    /// guessed.</summary>
    /// <param name="wording">«до 09 апреля 2021 г.», «2019-2020 уч.год», «постоянно».</param>
    public static Term? Read(string wording) =>
        DateOnly.TryParseExact(
            wording.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new Term.By(wording, day)
            : null;
}
