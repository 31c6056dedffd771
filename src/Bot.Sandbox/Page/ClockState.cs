namespace Bot.Sandbox.Page;

/// <summary>The clock as the page shows it; <c>Now</c> carries the offset of the zone.</summary>
internal sealed record ClockState(DateTimeOffset Now, string Zone, string Text)
{
    public static ClockState Of(DemoClock clock)
    {
        var now = TimeZoneInfo.ConvertTime(clock.Now(), clock.Zone);
        return new(now, ClockText.Zone(now, clock.Zone), ClockText.Moment(now));
    }
}
