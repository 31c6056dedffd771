using Bot.Conversations.Screens;

namespace Bot.Conversations.Deadlines;

/// <summary>Days as they are shown on buttons and typed in commands.</summary>
internal static class Spans
{
    private const int SampleDays = 7;
    private const int LongestTyped = 40;

    /// <summary>«12 апреля».</summary>
    public static string Short(Talk talk, DateOnly day) => talk.T(
        "date.short", ("day", day.Day), ("month", talk.T("date.months").Split('|')[day.Month - 1]));

    /// <summary>«12 апреля 2021, понедельник».</summary>
    public static string Long(Talk talk, DateOnly day) => Dates.Day(talk, day);

    /// <summary>A day to come, for a sample that can be typed as it stands.</summary>
    public static string Sample(Talk talk) => Typed(ExtensionAsking.Today(talk).AddDays(SampleDays));

    /// <summary>The same, later than another day.</summary>
    public static string SampleAfter(Talk talk, DateOnly? day) =>
        day > ExtensionAsking.Today(talk) ? Typed(day.Value.AddDays(SampleDays)) : Sample(talk);

    /// <summary>That what was typed as a day is none.</summary>
    public static string NoDay(Talk talk, string typed) =>
        talk.T("due.noSuchDay", ("day", Labels.Cut(typed, LongestTyped)), ("sample", Sample(talk)));

    /// <summary>«12.04.2021».</summary>
    public static string Typed(DateOnly day) =>
        day.ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
