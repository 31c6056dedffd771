using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Registers;

namespace Bot.Monitoring.Reminders;

/// <summary>Every reminder still to come, to those who owe as things stand (R21). It is computed anew from what is
/// there, so whatever changes, the plan follows; the ledger keeps what was sent from being sent again.</summary>
public sealed class ReminderPlan
{
    private readonly List<Notice> candidates;
    private readonly Pacing pacing;

    private ReminderPlan(PlanDesk desk, IEnumerable<Notice> notices)
    {
        candidates = [.. notices];
        pacing = new Pacing(desk);
        Notices = pacing.Apply(candidates, desk.Input.Now).Coming;
    }

    /// <summary>What is to come, in the order it goes out.</summary>
    public IReadOnlyList<Notice> Notices { get; }

    /// <summary>The plan of a campaign. Without a due day there is none (R18).</summary>
    /// <param name="campaign">One of the catalog's, with the due days that were set.</param>
    /// <param name="input">What it is computed from.</param>
    public static ReminderPlan Compute(Campaign campaign, PlanInput input)
    {
        var desk = PlanDesk.Of(campaign.Id, input.Catalog.OrganisationOf(campaign), input);
        var rules = campaign.Collection.Reminders;
        var debts = CampaignDebts.Of(desk, campaign).ToList();
        return new ReminderPlan(desk, debts.SelectMany(debt => DebtNotices.Own(desk, rules, debt))
            .Concat(DebtNotices.Ladder(desk, rules, debts))
            .Concat(DigestNotices.Of(desk, campaign, debts)));
    }

    /// <summary>The plan of a register: terms, targets inside them, decisions without an end, and what is held
    /// (R23-R26, R68).</summary>
    /// <param name="register">One of the catalog's.</param>
    /// <param name="input">What it is computed from.</param>
    public static ReminderPlan Compute(Register register, PlanInput input)
    {
        var desk = PlanDesk.Of(register.Id, input.Catalog.OrganisationOf(register), input);
        return new ReminderPlan(desk, RegisterNotices.Of(desk, register));
    }

    /// <summary>What is to be sent at an instant, and what is past its time. Cap and gap hold among those that became
    /// due together: the rest of them is due a little later.</summary>
    /// <param name="now">Not before the plan's own.</param>
    public DueNotices Due(DateTimeOffset now)
    {
        var (coming, missed, unreachable) = pacing.Apply(candidates, now);
        return new DueNotices([.. coming.Where(notice => notice.At <= now)], missed, unreachable);
    }
}
