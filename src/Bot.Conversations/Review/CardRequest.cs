using Bot.Conversations.Inputs;
using Bot.Conversations.Summaries;
using Bot.Monitoring;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations.Review;

/// <summary>The entry that «карточка [сбор] единица» means, within what the person may see.</summary>
internal static class CardRequest
{
    /// <summary>Null when the words name no entry the person may look at: that there is none and that it is not his
    /// are not told apart.</summary>
    public static EntryKey? Read(Catalog catalog, Person person, string? words, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return null;
        }

        return Of(catalog, person, words, now) ?? SummaryRequest.Visible(catalog, person, now)
            .Select(campaign => Of(catalog, person, $"{campaign.Id} {words}", now))
            .FirstOrDefault(key => key is not null);
    }

    /// <summary>The same for words that may go on after a colon: «вернуть Лужский: проверьте».</summary>
    public static EntryKey? Named(Catalog catalog, Person person, string? words, DateTimeOffset now) =>
        Read(catalog, person, words, now) ?? Read(catalog, person, words?.Split(':')[0], now);

    /// <summary>Whether a step names another card instead of giving rows or a reason.</summary>
    public static bool Names(Talk talk, Command command) =>
        Named(talk.Catalog, talk.Person, command.Argument, talk.Now) is not null;

    private static EntryKey? Of(Catalog catalog, Person person, string words, DateTimeOffset now) =>
        SummaryRequest.Read(catalog, person, words, now) is { Indicator: null, Question: null } request &&
        Answers(catalog, request) &&
        person.Has(catalog, request.Unit.Id, Role.Coordinator, Role.Viewer)
            ? new EntryKey(request.Campaign.Id, request.Unit.Id)
            : null;

    // The unit answers itself, or others do for it.
    private static bool Answers(Catalog catalog, SummaryRequest request) =>
        catalog.Expected(request.Campaign, request.Unit.Id).Any(key => key.Unit == request.Unit.Id) ||
        catalog.Under(request.Campaign, request.Unit.Id).Count > 0;
}
