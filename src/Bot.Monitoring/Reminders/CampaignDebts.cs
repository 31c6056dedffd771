using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Monitoring.Reminders;

/// <summary>Who owes an entry.</summary>
internal static class CampaignDebts
{
    /// <summary>Whether an entry is to be filled in, corrected or submitted by its unit.</summary>
    public static bool Owes(Entry? entry) =>
        (entry?.State ?? EntryState.Empty) is EntryState.Empty or EntryState.Draft or EntryState.Returned;

    /// <summary>The units that owe, those with a due day only (R18): the expected ones, and those below them where they
    /// answer too (R29). One whose numbers are added up owes nothing when all below it are in; those below owe nothing
    /// when it has submitted itself.</summary>
    public static IEnumerable<Debt> Of(PlanDesk desk, Campaign campaign)
    {
        var catalog = desk.Input.Catalog;
        foreach (var key in catalog.Expected(campaign, desk.Organisation.Root.Id))
        {
            var below = catalog.Below(campaign, key.Unit);
            var done = !Owes(Entry(desk, key));
            var open = below.Where(each => Owes(Entry(desk, each))).ToList();
            IEnumerable<EntryKey> owing = done ? [] : below.Count > 0 && open.Count == 0 ? [] : [key, .. open];
            foreach (var debt in owing.Select(each => Debt(desk, campaign, each)).OfType<Debt>())
            {
                yield return debt;
            }
        }
    }

    private static Entry? Entry(PlanDesk desk, EntryKey key) => desk.Input.Entries.GetValueOrDefault(key);

    private static Debt? Debt(PlanDesk desk, Campaign campaign, EntryKey key)
    {
        var stage = campaign.Collection;
        if (stage.DueOf(key.Unit) is not { } due)
        {
            return null;
        }

        var entry = Entry(desk, key);
        var request = entry is { State: EntryState.Returned } ? entry.Review.Return : null;
        var returned = request is null ? (DateOnly?)null : LocalDay.Of(request.Act.At, desk.Zone);
        return new Debt(
            stage.Id, desk.Organisation.Find(key.Unit)!, due,
            entry?.State switch
            {
                EntryState.Returned => NoticeKind.Returned,
                EntryState.Draft => NoticeKind.Started,
                _ => NoticeKind.Untouched,
            },
            Latest(request?.Act.At, SetAt(desk, stage, key)),
            [.. desk.Input.Roster.In(key.Unit, Role.Respondent)])
        {
            Opens = stage.Opens, Closes = stage.Closes < due ? due : stage.Closes,
            Returned = returned > due ? returned : null,
        };
    }

    // A day of the unit's own holds over one that was set later for all.
    private static DateTimeOffset? SetAt(PlanDesk desk, Stage stage, EntryKey key)
    {
        var set = desk.Input.Deadlines.Where(each => each.Campaign == key.Campaign && each.Stage == stage.Id).ToList();
        return (set.LastOrDefault(each => each.Unit == key.Unit)
            ?? (stage.DueByUnit.ContainsKey(key.Unit) ? null : set.LastOrDefault(each => each.Unit is null)))?.At;
    }

    private static DateTimeOffset Latest(DateTimeOffset? one, DateTimeOffset? other) =>
        (one > other || other is null ? one : other) ?? DateTimeOffset.MinValue;
}
