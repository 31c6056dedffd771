using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Monitoring;
using Bot.Monitoring.Dynamics;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations.Review;

/// <summary>What a turn about a whole entry has to see.</summary>
/// <param name="Key">The entry whose card is shown; null when none is.</param>
/// <param name="Entries">All entries that are looked at.</param>
/// <param name="People">Whether it matters who holds which role.</param>
internal sealed record Judgement(EntryKey? Key, IReadOnlyList<EntryKey> Entries, bool People)
{
    public static Judgement Of(
        Catalog catalog, Person? person, Place place, Command? command, Input input, DateTimeOffset now)
    {
        if (person is null)
        {
            return new Judgement(null, [], false);
        }

        var key = Named(catalog, person, command, now) ?? (place as Place.Judging)?.Entry;
        IReadOnlyList<EntryKey> entries = key is { } looked ? Around(catalog, looked) : [];
        var waiting = command?.Trigger is Trigger.ToReview or Trigger.Accept or Trigger.Card
            ? Queues.Keys(catalog, person)
            : [];
        // Whoever answers sees who returned or accepted his form, and his colleagues get its receipt.
        var people = key is not null || command?.Trigger == Trigger.ToReview ||
            (person.UnitsAs(Role.Respondent).Any() &&
                (command is not null || input is Input.Edited or Input.Press or Input.Attachment));
        return new Judgement(key, [.. entries, .. waiting], people);
    }

    private static EntryKey? Named(Catalog catalog, Person person, Command? command, DateTimeOffset now) =>
        command is { Trigger: Trigger.Card or Trigger.Accept or Trigger.Return or Trigger.Reopen or Trigger.Excuse
            or Trigger.Files }
            ? CardRequest.Named(catalog, person, command.Argument, now)
            : null;

    // The entry, those it is the sum of, and what the unit said in the campaign before.
    private static IReadOnlyList<EntryKey> Around(Catalog catalog, EntryKey key) =>
        catalog.Campaign(key.Campaign) is not { } campaign
            ? []
            :
            [
                key, .. catalog.Under(campaign, key.Unit),
                .. PreviousCampaign.Of(catalog, campaign) is { } previous
                    ? new[] { new EntryKey(previous.Id, key.Unit) }
                    : [],
            ];
}
