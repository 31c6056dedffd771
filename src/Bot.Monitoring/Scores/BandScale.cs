using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Scores;

/// <summary>Which band a total lies in (R50). Bounds are closed and nothing is rounded: a total in a gap has no
/// band.</summary>
public static class BandScale
{
    /// <summary>The band that holds the total; null when none does.</summary>
    public static Band? Of(IReadOnlyList<Band> bands, decimal total) =>
        bands.FirstOrDefault(band => band.From <= total && total <= band.To);

    /// <summary>The band of a mean of several forms. Bands that are neighbours in whole points are contiguous: 27.5
    /// between 18-27 and 28-38 belongs to the band whose lower bound is the highest not above it, 18-27. In a real gap
    /// of the scale, between 16 and 18 without either, it has none: 16.5 and 17.2.</summary>
    /// <param name="bands">In any order.</param>
    /// <param name="mean">Not rounded.</param>
    public static Band? OfMean(IReadOnlyList<Band> bands, decimal mean) =>
        bands.Where(band => band.From <= mean).MaxBy(band => band.From) is { } below &&
        (mean <= below.To || (mean < below.To + 1 && bands.Any(band => band.From == below.To + 1)))
            ? below
            : null;

    /// <summary>The band that holds every whole total of a range: «more than 30» of 38 (R53); null when none
    /// does.</summary>
    /// <param name="bands">From the lowest up.</param>
    /// <param name="range">What was stated.</param>
    /// <param name="max">The highest total there can be.</param>
    public static Band? Of(IReadOnlyList<Band> bands, StatedRange range, int max)
    {
        var (from, to) = (range.From ?? 0, range.To ?? max);
        return from > to ? null : bands.FirstOrDefault(band => band.From <= from && to <= band.To);
    }
}
