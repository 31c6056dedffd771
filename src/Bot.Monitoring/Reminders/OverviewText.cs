using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Completeness;
using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Reminders;

/// <summary>What a notice says to a coordinator.</summary>
internal sealed class OverviewText(Campaign campaign, PlanInput input)
{
    public ReminderText.Overview? Of(Notice notice)
    {
        var desk = PlanDesk.Of(campaign.Id, input.Catalog.OrganisationOf(campaign), input);
        if (desk.Organisation.Find(notice.Key.Unit) is not { } unit)
        {
            return null;
        }

        var debts = CampaignDebts.Of(desk, campaign)
            .Where(debt => desk.Organisation.IsWithin(debt.Unit.Id, unit.Id))
            .Where(debt => notice.Kind != NoticeKind.Escalation || notice.Units.Contains(debt.Unit.Id)).ToList();
        if (debts.Count == 0 != (notice.Kind == NoticeKind.AllIn))
        {
            return null;
        }

        var owing = debts.Select(debt => debt.Unit.Id).ToHashSet();
        var due = campaign.Collection.Due;
        return new ReminderText.Overview(
            notice.Kind, unit, due, due?.DayNumber - desk.Today.DayNumber,
            [.. input.Catalog.Expected(campaign, unit.Id).Where(key => !owing.Contains(key.Unit))
                .Where(key => !CampaignDebts.Owes(input.Entries.GetValueOrDefault(key)) || IsRolledUp(key))
                .Select(key => desk.Organisation.Find(key.Unit)!)],
            [.. debts.Select(Stand)],
            [.. debts.Where(debt => !debt.People.Any(person => person.Reachable)).Select(debt => debt.Unit)],
            [.. input.Ledger.Where(row => row.Key.Campaign == campaign.Id && owing.Contains(row.Key.Unit)
                && row.State is LedgerState.Missed or LedgerState.Expired)]);
    }

    private bool IsRolledUp(EntryKey key) => input.Catalog.Below(campaign, key.Unit) is { Count: > 0 } below
        && below.All(each => !CampaignDebts.Owes(input.Entries.GetValueOrDefault(each)));

    private ReminderText.UnitStand Stand(Debt debt)
    {
        var key = new EntryKey(campaign.Id, debt.Unit.Id);
        return new ReminderText.UnitStand(debt.Unit, debt.Kind, Progress.Of(
            input.Catalog.MonitoringOf(campaign), input.Entries.GetValueOrDefault(key) ?? Entry.Untouched(key)));
    }
}
