using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Scores;

namespace Bot.Monitoring.Summaries;

/// <summary>The computed summary of a unit and everything below it.</summary>
/// <param name="Campaign">Of which campaign.</param>
/// <param name="Unit">Of which unit.</param>
/// <param name="AsOf">The instant it was computed at.</param>
/// <param name="Coverage">Who is in it.</param>
/// <param name="Indicators">In the order of the monitoring.</param>
/// <param name="Indexes">In the order of the monitoring.</param>
/// <param name="Warnings">What a reader has to know.</param>
/// <param name="Entries">The submitted entries it was computed from, so that every number can be opened; a unit's own
/// comes before those below it.</param>
public sealed record Summary(
    Campaign Campaign, Unit Unit, DateTimeOffset AsOf, Coverage Coverage, IReadOnlyList<IndicatorValue> Indicators,
    IReadOnlyList<IndexValue> Indexes, IReadOnlyList<Warning> Warnings, IReadOnlyList<Entry> Entries)
{
    /// <summary>Whether somebody is still missing (R30).</summary>
    public bool Preliminary => Coverage.Missing.Count > 0;

    /// <summary>The points of criteria (R12); empty when the monitoring scores nothing.</summary>
    public IReadOnlyList<ScoreValue> Scores { get; init; } = [];

    /// <summary>What the answers to questions that no indicator uses say together, in the order of asking.</summary>
    public IReadOnlyList<Distribution> Distributions { get; init; } = [];

    /// <summary>What each unit that has to answer brought, in the order of the organisation's file.</summary>
    public IReadOnlyList<UnitFigures> Units { get; init; } = [];
}
