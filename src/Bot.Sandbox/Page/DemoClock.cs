namespace Bot.Sandbox.Page;

/// <summary>The bot's clock as the page may see and move it; the zone is the one its visitors think in.</summary>
public sealed record DemoClock(Func<DateTimeOffset> Now, Action<DateTimeOffset> MoveTo, TimeZoneInfo Zone);
