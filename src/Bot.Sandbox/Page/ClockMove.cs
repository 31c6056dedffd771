using System.Globalization;

namespace Bot.Sandbox.Page;

/// <summary>Where the visitor wants the clock: an instant, a wall time of the zone, or so many minutes ahead.</summary>
internal sealed record ClockMove(string? Now, int? AddMinutes)
{
    private static readonly TimeSpan Furthest = TimeSpan.FromDays(366);

    /// <summary>Moves the clock, or says in a sentence why it was not moved.</summary>
    public string? Apply(DemoClock clock)
    {
        var now = clock.Now();
        var target = Target(now, clock.Zone);
        var refusal = Refusal(now, target, clock.Zone);
        if (refusal is null)
        {
            clock.MoveTo(target!.Value);
        }

        return refusal;
    }

    private static string? Refusal(DateTimeOffset now, DateTimeOffset? target, TimeZoneInfo zone)
    {
        if (target is null)
        {
            return "Не понял, на какое время перевести часы. Выберите дату и время целиком.";
        }

        if (target < now)
        {
            var local = TimeZoneInfo.ConvertTime(now, zone);
            return $"Часы бота идут только вперёд, а сейчас уже {ClockText.Moment(local)}. Выберите время позже.";
        }

        return target - now > Furthest
            ? "За один раз часы двигаются не дальше чем на год. Выберите время ближе."
            : null;
    }

    private DateTimeOffset? Target(DateTimeOffset now, TimeZoneInfo zone)
    {
        if (AddMinutes is { } minutes)
        {
            return now.AddMinutes(Math.Clamp(minutes, -1, Furthest.TotalMinutes + 1));
        }

        // A wall time without an offset comes from the page's date field, which knows no zones.
        const DateTimeStyles Styles = DateTimeStyles.RoundtripKind | DateTimeStyles.NoCurrentDateDefault;
        return DateTime.TryParse(Now, CultureInfo.InvariantCulture, Styles, out var at)
            ? Instant(at, zone)
            : null;
    }

    private DateTimeOffset Instant(DateTime at, TimeZoneInfo zone) => at.Kind == DateTimeKind.Unspecified
        ? new DateTimeOffset(at, zone.GetUtcOffset(at))
        : DateTimeOffset.Parse(Now!, CultureInfo.InvariantCulture);
}
