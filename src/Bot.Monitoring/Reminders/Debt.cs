using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;

namespace Bot.Monitoring.Reminders;

/// <summary>What one unit owes, and who is to be told.</summary>
/// <param name="Stage">The stage's id, or the decision's.</param>
/// <param name="Unit">Who owes.</param>
/// <param name="Due">The last day on time.</param>
/// <param name="Kind">How it reads before the due day.</param>
/// <param name="Since">Nobody owed before this instant.</param>
/// <param name="People">Who answers for the unit; may be empty.</param>
internal sealed record Debt(
    string Stage, Unit Unit, DateOnly Due, NoticeKind Kind, DateTimeOffset Since, IReadOnlyList<Member> People)
{
    /// <summary>The first day on which it can be done; null from the start.</summary>
    public DateOnly? Opens { get; init; }

    /// <summary>The last day on which it is taken; null when there is none.</summary>
    public DateOnly? Closes { get; init; }

    /// <summary>The day of the return where that was after the due day; null otherwise.</summary>
    public DateOnly? Returned { get; init; }

    /// <summary>The day from which the days after are counted.</summary>
    public DateOnly Base => Returned ?? Due;

    /// <summary>Whether a reminder on a day is of use.</summary>
    public bool Takes(DateOnly day) => !(day < Opens) && !(day > Closes);
}
