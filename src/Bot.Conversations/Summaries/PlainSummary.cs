using Bot.Conversations.Places;
using Bot.Conversations.Views;
using Bot.Monitoring;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Summaries;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Summaries;

/// <summary>The summary of the chat for a place without markup: a terminal.</summary>
public static class PlainSummary
{
    /// <summary>The same words as in the chat, without tags.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="summary">The computed summary.</param>
    /// <param name="language">«ru» or «en».</param>
    /// <param name="indicator">The number of one indicator to open; null for all.</param>
    /// <param name="previous">The summary of the previous campaign, to show what became of an opened indicator; null
    /// when there is none.</param>
    public static string Of(
        Catalog catalog, Summary summary, string language, string? indicator, Summary? previous = null)
    {
        var reader = new Person(0, "", language, []);
        var view = new View(0, reader, null, new Dictionary<EntryKey, Entry>(), null, new HashSet<string>());
        var talk = new Talk(catalog, new Place.Idle(), view, summary.AsOf, null, Way.Chat, "");
        var screen = summary.Indicators.FirstOrDefault(value => value.Indicator.No == indicator) is { } value
            ? IndicatorScreen.Of(talk, summary, value, previous)
            : SummaryScreen.Of(talk, summary);
        return Markup.Strip(screen.Text);
    }
}
