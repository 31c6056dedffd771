namespace Bot.Monitoring.Entries;

/// <summary>Names one unit's answers in one campaign.</summary>
/// <param name="Campaign">The campaign's id.</param>
/// <param name="Unit">The unit's id.</param>
public readonly record struct EntryKey(string Campaign, string Unit);
