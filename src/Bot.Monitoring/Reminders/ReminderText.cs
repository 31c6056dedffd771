using Bot.Monitoring.Completeness;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Reminders;

/// <summary>What a notice of a campaign says, before it is put into words. It is made when the notice goes out, from
/// what is there then.</summary>
public abstract record ReminderText
{
    private ReminderText()
    {
    }

    /// <summary>To who owes.</summary>
    /// <param name="Kind">Untouched, started, returned or overdue: they read differently.</param>
    /// <param name="Unit">Who owes.</param>
    /// <param name="Due">The last day on time.</param>
    /// <param name="DaysLeft">Local days until it; negative after it.</param>
    /// <param name="Progress">How much is done: «9 из 13».</param>
    /// <param name="Missing">The required questions without an answer, in the order they are asked; of a returned entry
    /// those that were returned and are not settled.</param>
    /// <param name="Reason">Why it was returned, as typed; null when it was not.</param>
    public sealed record Own(
        NoticeKind Kind, Unit Unit, DateOnly Due, int DaysLeft, Progress Progress, IReadOnlyList<Question> Missing,
        string? Reason) : ReminderText;

    /// <summary>To a coordinator.</summary>
    /// <param name="Kind">Escalation, digest or all in.</param>
    /// <param name="Unit">What he coordinates.</param>
    /// <param name="Due">The stage's last day on time; null when only units have one of their own.</param>
    /// <param name="DaysLeft">Local days until it; negative after it; null without it.</param>
    /// <param name="Submitted">Those that owe nothing.</param>
    /// <param name="Missing">Those that do, by name and with how far they are; in an escalation only those it is
    /// about.</param>
    /// <param name="Unreachable">Of those, where nobody opened the bot or everybody blocked it.</param>
    /// <param name="Missed">The notices to them that were not sent in time.</param>
    public sealed record Overview(
        NoticeKind Kind, Unit Unit, DateOnly? Due, int? DaysLeft, IReadOnlyList<Unit> Submitted,
        IReadOnlyList<UnitStand> Missing, IReadOnlyList<Unit> Unreachable, IReadOnlyList<LedgerRow> Missed)
        : ReminderText;

    /// <summary>What one unit has not done.</summary>
    /// <param name="Unit">Which unit.</param>
    /// <param name="Kind">Untouched, started or returned.</param>
    /// <param name="Progress">How much is done.</param>
    public sealed record UnitStand(Unit Unit, NoticeKind Kind, Progress Progress);

    /// <summary>Makes the text of a notice; null when it is of no use any more: nobody owes, or somebody does again.
    /// The debt is checked here once more, at the moment of sending.</summary>
    /// <param name="notice">A notice of the campaign.</param>
    /// <param name="input">What is there now.</param>
    public static ReminderText? Of(Notice notice, PlanInput input)
    {
        var campaign = input.Catalog.Campaign(notice.Key.Campaign);
        return campaign is null ? null : notice.Kind switch
        {
            NoticeKind.Escalation or NoticeKind.Digest or NoticeKind.AllIn => new OverviewText(campaign, input)
                .Of(notice),
            _ => new OwnText(campaign, input).Of(notice),
        };
    }
}
