using Bot.Monitoring.Definitions;
using Bot.Monitoring.Indicators;

namespace Bot.Conversations.Summaries;

/// <summary>Differences and levels of an indicator as a person reads them.</summary>
internal static class Points
{
    private const int Decimals = 2;
    private const int MostDecimals = 8;

    /// <summary>«−2,00 п.п.»: a difference is never rounded away to nothing.</summary>
    public static string Signed(Talk talk, Indicator indicator, decimal difference)
    {
        var decimals = Decimals;
        while (difference != 0 && decimals < MostDecimals && Rounding.HalfUp(difference, decimals) == 0)
        {
            decimals++;
        }

        var sign = difference > 0 ? "+" : difference < 0 ? "−" : "";
        var value = sign + Rounding.Show(Math.Abs(difference), decimals, talk.Language);
        return indicator.Unit == "%"
            ? talk.T("points.percent", ("value", value))
            : talk.T("amount.share", ("value", value), ("unit", indicator.Unit));
    }

    /// <summary>«40 %»: a level in the unit of its indicator.</summary>
    public static string Level(Talk talk, Indicator indicator, decimal value) =>
        talk.T("amount.share", ("value", Plain(talk.Language, value)), ("unit", indicator.Unit)).TrimEnd();

    /// <summary>«40», «16,50»: whole where it is whole.</summary>
    public static string Plain(string language, decimal value) =>
        Rounding.Show(value, value == decimal.Truncate(value) ? 0 : Decimals, language);
}
