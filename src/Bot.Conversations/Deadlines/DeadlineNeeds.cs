using Bot.Conversations.Inputs;
using Bot.Conversations.Summaries;
using Bot.Monitoring;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations.Deadlines;

/// <summary>What a turn about due days has to see.</summary>
internal static class DeadlineNeeds
{
    /// <summary>Whether it looks at who holds which role: somebody is told, or a name is said.</summary>
    public static bool People(Command? command) => command?.Trigger is Trigger.Extend or Trigger.Grant
        or Trigger.Refuse or Trigger.Deadline or Trigger.Remind or Trigger.Missing or Trigger.Status;

    /// <summary>The entries beside the person's own.</summary>
    public static IEnumerable<EntryKey> Entries(
        Catalog catalog, Person? person, Command? command, DateTimeOffset now)
    {
        if (person is null || !person.UnitsAs(Role.Coordinator).Any() || command?.Trigger is not (Trigger.Extend
            or Trigger.Grant or Trigger.Refuse or Trigger.Deadline or Trigger.Remind))
        {
            return [];
        }

        var words = DeadlineWords.Read(catalog, person, command.Argument, DateOnly.FromDateTime(now.UtcDateTime));
        return command.Trigger == Trigger.Remind
            ? ReminderRequest.Read(catalog, person, words, now) is { } request
                ? request.Within.SelectMany(unit => catalog.Sources(request.Campaign, unit))
                : []
            : Requests.Keys(catalog, person, words, now).Concat(Whole(catalog, person, command, words, now));
    }

    // Everybody who owes is told of a new due day of the campaign.
    private static IEnumerable<EntryKey> Whole(
        Catalog catalog, Person person, Command command, DeadlineWords words, DateTimeOffset now) =>
        command.Trigger == Trigger.Deadline && words.Unit is null && words.Dated
            ? (words.Campaign is { } named ? [named] : SummaryRequest.Visible(catalog, person, now))
                .SelectMany(campaign => catalog.Sources(campaign, catalog.OrganisationOf(campaign).Root.Id))
            : [];
}
