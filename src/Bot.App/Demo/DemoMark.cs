using System.Globalization;
using Bot.App.Hosting;
using Bot.Config.Demo;
using Bot.Runner.Storing;

namespace Bot.App.Demo;

/// <summary>What a demo leaves in its store about itself.</summary>
internal static class DemoMark
{
    /// <summary>Marks a store that holds invented numbers, so that a real bot never works on it.</summary>
    public const string Planted = "demo";

    /// <summary>Marks one that is still being filled with them.</summary>
    public const string Begun = "demo.begun";

    /// <summary>Where a visitor has moved the clock to.</summary>
    public const string Moved = "demo.clock";

    // How far the clock of a running demo is ahead of the real one, in ticks.
    private const string Ahead = "demo.ahead";

    public static async Task<bool> IsOn(IStore store) =>
        await store.GetMeta(Planted) is not null || await store.GetMeta(Begun) is not null;

    /// <summary>The clock of the demo whose store it is: that of the running one, else where the next one begins; null
    /// when the store is no demo's.</summary>
    public static async Task<TimeProvider?> Clock(IStore store, string configPath)
    {
        if (!await IsOn(store))
        {
            return null;
        }

        if (long.TryParse(await store.GetMeta(Ahead), CultureInfo.InvariantCulture, out var ahead))
        {
            return ProductClock.StartingAt(TimeProvider.System.GetUtcNow().AddTicks(ahead));
        }

        var start = await LeftAt(store) ?? DemoReader.Read(configPath).Scenario?.Clock;
        return start is { } instant ? ProductClock.StartingAt(instant) : null;
    }

    /// <summary>Where a visitor has left the clock; null when nobody moved it.</summary>
    public static async Task<DateTimeOffset?> LeftAt(IStore store) =>
        DateTimeOffset.TryParse(await store.GetMeta(Moved), CultureInfo.InvariantCulture, out var at) ? at : null;

    /// <summary>A demo runs, and this is its clock.</summary>
    public static Task Run(IStore store, TimeProvider clock)
    {
        var ahead = (clock.GetUtcNow() - TimeProvider.System.GetUtcNow()).Ticks;
        return store.SetMeta(Ahead, ahead.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>No demo runs any more.</summary>
    public static Task End(IStore store) => store.SetMeta(Ahead, "");
}
