using System.Diagnostics;

namespace Bot.Architecture.Tests.Repository;

/// <summary>The files of the repository that are, or would be, committed. Paths have «/» and start at its root.</summary>
public static class Checkout
{
    private static readonly string[] Unkept =
    [
        "bin", "obj", ".git", ".vs", ".idea", "data", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts",
    ];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static IReadOnlyList<string> Files { get; } =
        [.. (FromGit() ?? FromDisk()).Where(path => File.Exists(Absolute(path))).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Projects { get; } = [.. Files.Where(path => path.EndsWith(".csproj"))];

    /// <summary>The names of the projects under src.</summary>
    public static IReadOnlyList<string> Sources { get; } =
        [.. Projects.Where(path => path.StartsWith("src/")).Select(path => Path.GetFileNameWithoutExtension(path))];

    public static string Absolute(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(Absolute(path));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Bot.sln")) ? folder
        : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException(
            "No Bot.sln above the tests: run them inside a checkout."));

    // Null without git, outside a work tree, or where git does not trust the owner of the folder.
    private static string[]? FromGit()
    {
        var start = new ProcessStartInfo("git")
        {
            ArgumentList = { "ls-files", "-z", "--cached", "--others", "--exclude-standard" },
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var paths = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
            git.WaitForExit();
            return git.ExitCode == 0 && paths.Contains("Bot.sln") ? paths : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // What .gitignore names is left out here too.
    private static IEnumerable<string> FromDisk() =>
        Directory.EnumerateFiles(Root, "*", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
        })
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(path => !path.Split('/').SkipLast(1).Intersect(Unkept).Any() && !IsOwnSettings(path));

    private static bool IsOwnSettings(string path) =>
        Path.GetFileName(path) is var name && name != "appsettings.example.json" && name.StartsWith("appsettings.");
}
