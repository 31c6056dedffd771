using System.Globalization;

namespace Bot.Sandbox.Page;

/// <summary>Dates in Russian words, written out because the invariant culture has none.</summary>
internal static class ClockText
{
    private static readonly string[] Weekdays = ["вс", "пн", "вт", "ср", "чт", "пт", "сб"];

    private static readonly string[] Months =
    [
        "января", "февраля", "марта", "апреля", "мая", "июня",
        "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ];

    public static string Moment(DateTimeOffset local) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Weekdays[(int)local.DayOfWeek]} {local.Day} {Months[local.Month - 1]} {local.Year}, {local:HH:mm}");

    public static string Zone(DateTimeOffset local, TimeZoneInfo zone)
    {
        if (zone.Id is "Europe/Moscow" or "Russian Standard Time")
        {
            return "МСК";
        }

        return local.Offset == TimeSpan.Zero ? "UTC" : string.Create(CultureInfo.InvariantCulture, $"UTC{local:zzz}");
    }
}
