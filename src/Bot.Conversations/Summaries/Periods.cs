using System.Globalization;
using Bot.Monitoring.Campaigns;

namespace Bot.Conversations.Summaries;

/// <summary>What period values are about (R34).</summary>
internal static class Periods
{
    /// <summary>«2021», «2019–2020» for whole years, else the two days.</summary>
    public static string Of(Campaign campaign)
    {
        var (from, to) = (campaign.From, campaign.To);
        return (from, to) is ({ Month: 1, Day: 1 }, { Month: 12, Day: 31 })
            ? from.Year == to.Year ? Year(from) : Year(from) + "–" + Year(to)
            : Day(from) + "–" + Day(to);
    }

    /// <summary>«01.09.2021».</summary>
    public static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
