using FsCheck;
using FsCheck.Fluent;

namespace Bot.Config.Tests;

public sealed class MutationTests
{
    private static readonly Func<string, string[]>[] Mutations =
    [
        _ => [],
        line => ["  " + line],
        line => ["\t" + line],
        line => [line, line],
        line => [line.TrimStart()],
        line => [line.TrimEnd()[..^Math.Min(1, line.TrimEnd().Length)]],
        line => [line.Replace(": ", ":", StringComparison.Ordinal)],
        line => [line + ": ["],
    ];

    [Fact]
    public void ShippedFile_WithAnyLineSpoilt_GivesIssuesOrACatalog()
    {
        var mutation =
            from path in Gen.Elements(Shipped.Files.Keys.Order(StringComparer.Ordinal).ToArray())
            from line in Gen.Choose(0, Shipped.Files[path].Split('\n').Length - 1)
            from kind in Gen.Choose(0, Mutations.Length - 1)
            select (path, line, kind);

        Prop.ForAll(
            mutation.ToArbitrary(), spoilt => GivesIssuesOrACatalog(Spoilt(spoilt.path, spoilt.line, spoilt.kind)))
            .Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private static bool GivesIssuesOrACatalog(Dictionary<string, string> files)
    {
        var result = ConfigReader.Read(files);
        return result.Catalog is null
            ? result.Issues.Count > 0 && result.Issues.All(issue => issue.Line > 0 && issue.Cure.Length > 0)
            : result.Issues.Count == 0;
    }

    private static Dictionary<string, string> Spoilt(string path, int at, int kind)
    {
        var lines = Shipped.Files[path].Split('\n').ToList();
        var spoilt = Mutations[kind](lines[at]);
        lines.RemoveAt(at);
        lines.InsertRange(at, spoilt);
        return new Dictionary<string, string>(Shipped.Files) { [path] = string.Join('\n', lines) };
    }
}
