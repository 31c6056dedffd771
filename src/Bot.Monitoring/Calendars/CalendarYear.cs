namespace Bot.Monitoring.Calendars;

/// <summary>What is transferred in one year: the whole list of it.</summary>
/// <param name="Free">Days that would be worked on by the rule, and are not.</param>
/// <param name="Working">Days that would be off by the rule, and are worked on.</param>
public sealed record CalendarYear(IReadOnlySet<DateOnly> Free, IReadOnlySet<DateOnly> Working);
