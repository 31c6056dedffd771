namespace Bot.Monitoring.Definitions;

/// <summary>The unweighted mean of named indicators' unrounded values of one unit (R06-R08).</summary>
/// <param name="Id">The id in JSON.</param>
/// <param name="Name">The name in messages.</param>
/// <param name="Indicators">The numbers of the indicators that enter it.</param>
/// <param name="AllowPartial">Whether it may be computed «по k из n»; else one absent value makes it absent.</param>
/// <param name="Source">The document that defines it; null when not stated.</param>
public sealed record CompositeIndex(
    string Id, string Name, IReadOnlyList<string> Indicators, bool AllowPartial = false, string? Source = null);
