namespace Bot.Monitoring.Definitions;

/// <summary>A named part of the list of indicators: federal, regional (R06).</summary>
/// <param name="Id">The id indicators refer to.</param>
/// <param name="Title">The heading in tables.</param>
public sealed record IndicatorGroup(string Id, string Title);
