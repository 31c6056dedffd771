namespace Bot.EndToEnd.Tests.Page;

/// <summary>A test in a real Chromium: skipped where there is none, except in CI, where that is a failure.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = Chromium.Absent;
        }
    }
}
