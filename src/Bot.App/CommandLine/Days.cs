using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Texts;

namespace Bot.App.CommandLine;

/// <summary>Days of a campaign as the operator reads them.</summary>
internal static class Days
{
    /// <summary>«9 апреля 2021, пятница».</summary>
    public static string Written(TextBook texts, DateOnly day)
    {
        const string Language = TextBook.DefaultLanguage;
        return texts.Say(
            Language, "date.day", ("day", day.Day),
            ("month", texts.Say(Language, "date.months").Split('|')[day.Month - 1]), ("year", day.Year),
            ("weekday", texts.Say(Language, "date.weekdays").Split('|')[(int)day.DayOfWeek]));
    }

    /// <summary>The due day of a stage for all, or for one unit; that there is none is said too (R18).</summary>
    public static string Due(TextBook texts, Stage stage, string? unit = null)
    {
        var due = unit is null ? stage.Due : stage.DueOf(unit);
        var letter = unit is null ? stage.Letter : stage.LetterOf(unit);
        return due is not { } day
            ? "срок не назначен"
            : "срок до " + Written(texts, day) + (letter is null ? "" : $" (письмо {letter})");
    }
}
