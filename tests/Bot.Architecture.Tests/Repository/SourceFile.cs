namespace Bot.Architecture.Tests.Repository;

/// <summary>A C# file of ours.</summary>
/// <param name="Path">From the root of the repository.</param>
/// <param name="Text">All of it.</param>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>Those under src.</summary>
    public static IReadOnlyList<SourceFile> Product { get; } = Under("src/");

    /// <summary>Those under tests.</summary>
    public static IReadOnlyList<SourceFile> Tests { get; } = Under("tests/");

    public string[] Lines { get; } = Text.TrimEnd('\n').Split('\n');

    public string Name { get; } = System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The project it belongs to.</summary>
    public string Project => Path.Split('/')[1];

    /// <summary>Without the lines that are comments: they may name what the code may not use.</summary>
    public string Code => string.Join('\n', Lines.Where(line => !line.TrimStart().StartsWith("//")));

    /// <summary>Where something stands, as a reader of the failure wants it.</summary>
    public IEnumerable<string> Where(Func<string, bool> line) =>
        Lines.Index().Where(at => line(at.Item)).Select(at => $"{Path}:{at.Index + 1}: {at.Item.Trim()}");

    private static IReadOnlyList<SourceFile> Under(string folder) =>
        [.. Checkout.Files.Where(path => path.StartsWith(folder) && path.EndsWith(".cs"))
            .Select(path => new SourceFile(path, Checkout.Read(path)))];
}
