using Bot.Config;
using Bot.Monitoring;

namespace Bot.Conversations.Tests;

/// <summary>The files of the checkout that the tests read: the shipped configuration and the transcripts.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static Catalog Shipped { get; } = ConfigReader.Read(Path.Combine(Root, "config")) switch
    {
        { Catalog: { } catalog } => catalog,
        var broken => throw new InvalidOperationException(string.Join('\n', broken.Issues)),
    };

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Bot.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Bot.sln is not above the tests."));
}
