namespace Bot.Monitoring.Calendars;

/// <summary>That something goes out on another day than it was meant to.</summary>
/// <param name="Off">The day it was meant for, and why nobody works then.</param>
/// <param name="To">The working day it goes out on.</param>
public sealed record DayShift(DayOff Off, DateOnly To);
