using Bot.Config;
using Bot.Config.Demo;
using Bot.Monitoring;

namespace Bot.EndToEnd.Tests.Product;

/// <summary>The definitions and the demo that are shipped.</summary>
internal static class Shipped
{
    public static string Config { get; } = Path.Combine(Above(AppContext.BaseDirectory), "config");

    public static Catalog Catalog { get; } = ConfigReader.Read(Config).Catalog!;

    public static DemoScenario Demo { get; } = DemoReader.Read(Config).Scenario!;

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "Bot.sln"))
        ? folder
        : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Bot.sln is not above."));
}
