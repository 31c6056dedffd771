using System.Globalization;

namespace Bot.Monitoring.Indicators;

/// <summary>How numbers are shown: rounded once, at the end, half up (R42).</summary>
public static class Rounding
{
    private static readonly NumberFormatInfo Russian = new()
    {
        NumberDecimalSeparator = ",", NumberGroupSeparator = "\u00a0", NumberGroupSizes = [3],
    };

    private static readonly NumberFormatInfo English = new()
    {
        NumberDecimalSeparator = ".", NumberGroupSeparator = ",", NumberGroupSizes = [3],
    };

    /// <summary>The value rounded half up to some decimals.</summary>
    public static decimal HalfUp(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero);

    /// <summary>The value as a person reads it: «173 171», «52,34».</summary>
    /// <param name="value">Unrounded.</param>
    /// <param name="decimals">How many digits after the mark.</param>
    /// <param name="language">«ru» or «en».</param>
    public static string Show(decimal value, int decimals, string language) => HalfUp(value, decimals)
        .ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), language == "en" ? English : Russian);
}
