using System.Text.RegularExpressions;
using Bot.Architecture.Tests.Repository;

namespace Bot.Architecture.Tests;

/// <summary>Nothing of the machine it was written on, and nothing unfinished, is left behind.</summary>
public sealed partial class TraceTests
{
    private static readonly string[] Texts =
    [
        ".cs", ".csproj", ".props", ".targets", ".sln", ".json", ".yaml", ".yml", ".md", ".txt", ".html", ".css",
        ".js", ".mjs", ".sql", ".sh", ".svg", ".diff", "",
    ];

    [Theory]
    [InlineData("cp x /" + "work/main", true)]
    [InlineData("\"/" + "tmp\"", true)]
    [InlineData("open /" + "root/.x", true)]
    [InlineData("https://example.org/" + "home/page", false)]
    [InlineData("../" + "work/x", false)]
    [InlineData("/homework", false)]
    public void MachinePath_Line_IsRecognised(string line, bool expected) =>
        Assert.Equal(expected, MachinePath().IsMatch(line));

    [Fact]
    public void Files_Everywhere_NameNoFolderOfAMachine() =>
        Rule.Holds(Lines(MachinePath()), "Use a path from the root of the repository, or ask the system for a folder.");

    [Fact]
    public void Files_Everywhere_NameNoRegistry() => Rule.Holds(
        Lines(Registry()), "Which registry is asked is a setting of the machine, not of the repository.");

    [Fact]
    public void Files_Everywhere_ChooseNoRegistry() => Rule.Holds(
        Checkout.Files.Where(path => Path.GetFileName(path).Equals("nuget.config", StringComparison.OrdinalIgnoreCase)),
        "Which registry is asked is a setting of the machine, not of the repository.");

    [Fact]
    public void Files_Everywhere_AreFinished() => Rule.Holds(
        Lines(Unfinished()), "Finish it, or file an issue and leave no mark.");

    [Fact]
    public void Product_Everywhere_TakesTimeAndChanceFromOutside() => Rule.Holds(
        SourceFile.Product.SelectMany(file => file.Where(line => Asked().IsMatch(line))),
        "Take a TimeProvider, an id or a source of chance from the caller.");

    private static IEnumerable<string> Lines(Regex pattern) =>
        from path in Checkout.Files
        where Texts.Contains(Path.GetExtension(path)) || Path.GetFileName(path).StartsWith('.')
        from place in new SourceFile(path, Checkout.Read(path)).Where(line => pattern.IsMatch(line))
        select place.Length > 200 ? place[..200] : place;

    [GeneratedRegex(@"(?<![\w.~})\]-])/(work|home|tmp|root|Users)(?![\w-])|\b[A-Z]:\\Users\b")]
    private static partial Regex MachinePath();

    [GeneratedRegex(
        @"nuget\.org/v\d|api\.nuget\.org|registry\.(npmjs|yarnpkg)|pypi\.org|^\s*(@\w+:)?registry\s*=|""resolved"": *""http")]
    private static partial Regex Registry();

    [GeneratedRegex(@"\b(TO()DO|FIX()ME|NotImplemented()Exception)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(
        @"\bDateTime(Offset)?\.(UtcNow|Now|Today)\b|\bGuid\.(NewGuid|CreateVersion7)\(\)|\bnew Random\b|\bRandom\.Shared\b")]
    private static partial Regex Asked();
}
