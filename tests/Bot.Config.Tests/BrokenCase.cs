using Xunit.Abstractions;

namespace Bot.Config.Tests;

/// <summary>One mistake made in the small folder, written as a diff, and the issues it has to give.</summary>
public sealed class BrokenCase : IXunitSerializable
{
    private string name = "";
    private string[] lines = [];

    [Obsolete("For the runner.")]
    public BrokenCase()
    {
    }

    private BrokenCase(string name, string[] lines) => (this.name, this.lines) = (name, lines);

    /// <summary>«file:line message | cure», where message and cure are fragments.</summary>
    public IReadOnlyList<string> Expected => [.. lines.Where(line => line.StartsWith('!')).Select(line => line[2..])];

    public static IEnumerable<BrokenCase> All(string folder) => Directory.EnumerateFiles(folder, "*.diff")
        .Order(StringComparer.Ordinal)
        .SelectMany(path => File.ReadAllText(path).Split("### ", StringSplitOptions.RemoveEmptyEntries)
            .Select(text => text.TrimEnd().Split('\n'))
            .Select(text => new BrokenCase($"{Path.GetFileNameWithoutExtension(path)}: {text[0]}", text[1..])));

    /// <summary>The folder with the mistake in it.</summary>
    public Dictionary<string, string> Apply(IReadOnlyDictionary<string, string> files)
    {
        var broken = new Dictionary<string, string>(files);
        var hunk = new List<string>();
        foreach (var line in lines.Where(line => !line.StartsWith('!')).Reverse())
        {
            if (!line.StartsWith("--- ", StringComparison.Ordinal))
            {
                hunk.Insert(0, line.Replace("⇥", "\t", StringComparison.Ordinal));
                continue;
            }

            Patch(broken, line[4..], hunk);
            hunk.Clear();
        }

        return broken;
    }

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue("name", name);
        info.AddValue("lines", lines);
    }

    public void Deserialize(IXunitSerializationInfo info) =>
        (name, lines) = (info.GetValue<string>("name"), info.GetValue<string[]>("lines"));

    public override string ToString() => name;

    private static void Patch(Dictionary<string, string> files, string path, List<string> hunk)
    {
        var before = Side(hunk, '-');
        var after = Side(hunk, '+');
        var text = "\n" + files.GetValueOrDefault(path, "");
        Assert.True(
            before.Length == 0 || text.Split("\n" + before).Length == 2,
            $"{path} does not have exactly once:\n{before}");
        files[path] = before.Length == 0
            ? after
            : text.Replace("\n" + before, "\n" + after, StringComparison.Ordinal)[1..];
        if (hunk is [])
        {
            files.Remove(path);
        }
    }

    private static string Side(List<string> hunk, char sign) => string.Concat(
        hunk.Where(line => line is "" || line[0] == sign || line[0] == ' ')
            .Select(line => (line is "" ? "" : line[1..]) + "\n"));
}
