namespace Bot.Monitoring.Calendars;

/// <summary>A day on which nobody works, and why.</summary>
/// <param name="Day">The local day.</param>
/// <param name="Kind">Why. A holiday that falls on a weekend is a holiday.</param>
/// <param name="Holiday">The name of the holiday; null for the other kinds.</param>
public sealed record DayOff(DateOnly Day, DayOffKind Kind, string? Holiday);
