namespace Bot.Monitoring.Campaigns;

/// <summary>Days as an organisation lives them: in its own time zone.</summary>
public static class LocalDay
{
    /// <summary>The local day in which an instant falls.</summary>
    public static DateOnly Of(DateTimeOffset instant, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>The last second of a local day: 2021-04-09 ends at 20:59:59 UTC in Leningrad region (R15).</summary>
    public static DateTimeOffset EndOf(DateOnly day, TimeZoneInfo zone)
    {
        var end = day.ToDateTime(new TimeOnly(23, 59, 59));
        return new DateTimeOffset(end, zone.GetUtcOffset(end));
    }

    /// <summary>The instant of a local time, with the offset of the zone on that day. A time that the clocks jump over
    /// is the first one after the jump.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time);
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(30);
        }

        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    /// <summary>By how many local days an instant is after a due day; 0 when it is on time (R22).</summary>
    public static int DaysLate(DateTimeOffset instant, DateOnly due, TimeZoneInfo zone) =>
        Math.Max(0, Of(instant, zone).DayNumber - due.DayNumber);
}
