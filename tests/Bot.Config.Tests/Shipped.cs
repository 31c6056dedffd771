namespace Bot.Config.Tests;

/// <summary>The folder of definitions that is shipped.</summary>
internal static class Shipped
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Folder { get; } = Path.Combine(Root, "config");

    /// <summary>Every file in memory, path in the folder to content.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Directory
        .EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText);

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "Bot.sln"))
        ? folder
        : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Bot.sln is not above."));
}
