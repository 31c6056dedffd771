namespace Bot.Monitoring.Campaigns;

/// <summary>A due day set while a campaign is running: by a letter (R18), or moved. The last one set holds.</summary>
/// <param name="Campaign">The campaign's id.</param>
/// <param name="Stage">The stage's id.</param>
/// <param name="Unit">Whose due day it is; null for all units without one of their own.</param>
/// <param name="Day">The last local day on time, inclusive.</param>
/// <param name="Letter">Number and date of the letter, as written; null when none set it.</param>
/// <param name="At">The instant it was set.</param>
/// <param name="Person">Who set it; null for an operator.</param>
public sealed record Deadline(
    string Campaign, string Stage, string? Unit, DateOnly Day, string? Letter, DateTimeOffset At, long? Person);
