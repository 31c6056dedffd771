using System.Globalization;

namespace Bot.Monitoring.Campaigns;

/// <summary>September to August (R20): January 2022 and December 2021 are both in 2021/22.</summary>
/// <param name="First">The calendar year in which it begins.</param>
public readonly record struct SchoolYear(int First)
{
    private const int September = 9;

    /// <summary>The first day.</summary>
    public DateOnly Start => new(First, September, 1);

    /// <summary>The last day.</summary>
    public DateOnly End => new(First + 1, September - 1, 31);

    /// <summary>«2021/22».</summary>
    public string Title => string.Create(CultureInfo.InvariantCulture, $"{First}/{(First + 1) % 100:00}");

    /// <summary>The school year of a day.</summary>
    public static SchoolYear Of(DateOnly day) => new(day.Month >= September ? day.Year : day.Year - 1);

    /// <summary>The school year in which a campaign is held: that of its first day of collection, of its due day where
    /// it is open from the start, else of the end of its period.</summary>
    public static SchoolYear Of(Campaign campaign) =>
        Of(campaign.Collection.Opens ?? campaign.Collection.Due ?? campaign.To);
}
