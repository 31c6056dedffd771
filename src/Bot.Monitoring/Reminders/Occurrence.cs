namespace Bot.Monitoring.Reminders;

/// <summary>One day on which a rule reminds.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Day">A working day.</param>
/// <param name="Why">The rule, and every shift.</param>
internal sealed record Occurrence(string Rule, DateOnly Day, IReadOnlyList<Reason> Why);
