using System.Text.RegularExpressions;
using Bot.Architecture.Tests.Repository;

namespace Bot.Architecture.Tests;

/// <summary>The solution and what stands beside it.</summary>
public sealed partial class SolutionTests
{
    private static readonly string[] Folders = ["src", "tests", "config", "docs"];

    private static readonly string[] TopFiles =
        ["Bot.sln", "README.md", "CHANGELOG.md", "LICENSE", "appsettings.example.json", "global.json"];

    private static readonly string[] Required =
        ["Bot.sln", "README.md", "CHANGELOG.md", "LICENSE", "appsettings.example.json", ".ci/run"];

    [Fact]
    public void Solution_Format_IsClassic()
    {
        Assert.Contains("Microsoft Visual Studio Solution File, Format Version 12.00", Checkout.Read("Bot.sln"));
        Assert.DoesNotContain(Checkout.Files, path => path.EndsWith(".slnx") || path.EndsWith(".slnf"));
    }

    [Fact]
    public void Solution_Projects_AreAllOfThem()
    {
        var listed = Listed().Matches(Checkout.Read("Bot.sln")).Select(match => match.Value.Replace('\\', '/'));

        Assert.Equal(Checkout.Projects, listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TopLevel_Entries_AreTheAllowedOnes() => Rule.Holds(
        Checkout.Files.Select(path => path.Split('/'))
            .Where(parts => parts is [var folder, _, ..] ? !IsAllowedFolder(folder) : !IsAllowedFile(parts[0]))
            .Select(parts => parts[0]).Distinct(),
        "Put it into src, tests, config or docs.");

    [Fact]
    public void TopLevel_Required_IsThere() =>
        Rule.Holds(Required.Except(Checkout.Files), "The repository cannot do without it.");

    private static bool IsAllowedFolder(string name) => Folders.Contains(name) || name.StartsWith('.');

    private static bool IsAllowedFile(string name) =>
        TopFiles.Contains(name) || name.StartsWith('.') || Props().IsMatch(name);

    [GeneratedRegex(@"(?<="")[^""]+\.csproj(?="")")]
    private static partial Regex Listed();

    [GeneratedRegex(@"^Directory\.\w+\.props$")]
    private static partial Regex Props();
}
