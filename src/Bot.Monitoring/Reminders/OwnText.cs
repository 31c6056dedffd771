using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Completeness;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Reminders;

/// <summary>What a notice says to who owes.</summary>
internal sealed class OwnText(Campaign campaign, PlanInput input)
{
    public ReminderText.Own? Of(Notice notice)
    {
        var desk = PlanDesk.Of(campaign.Id, input.Catalog.OrganisationOf(campaign), input);
        var debt = CampaignDebts.Of(desk, campaign).FirstOrDefault(each => each.Unit.Id == notice.Key.Unit);
        if (debt is null)
        {
            return null;
        }

        var key = new EntryKey(campaign.Id, debt.Unit.Id);
        var entry = input.Entries.GetValueOrDefault(key) ?? Entry.Untouched(key);
        var monitoring = input.Catalog.MonitoringOf(campaign);
        var left = debt.Due.DayNumber - desk.Today.DayNumber;
        return new ReminderText.Own(
            debt.Kind != NoticeKind.Returned && left < 0 ? NoticeKind.Overdue : debt.Kind, debt.Unit, debt.Due, left,
            Progress.Of(monitoring, entry), [.. Missing(monitoring, entry)],
            entry.State == EntryState.Returned ? entry.Review.Return?.Act.Reason : null);
    }

    private static IEnumerable<Question> Missing(MonitoringDefinition monitoring, Entry entry)
    {
        var returned = entry.Unsettled.Select(each => each.Question).ToHashSet();
        return entry.State == EntryState.Returned
            ? monitoring.Questions.Where(question => returned.Contains(question.Key))
            : monitoring.Questions.Where(question => question.Required && entry[question.Key] is null);
    }
}
