using System.Text.RegularExpressions;
using Bot.Architecture.Tests.Repository;

namespace Bot.Architecture.Tests;

/// <summary>Tests say which requirement they hold the product to, and only ones that exist; .ci/requirements counts them.
/// </summary>
public sealed partial class RequirementTests
{
    private const int Last = 72;

    private static readonly HashSet<string> Known = [.. Enumerable.Range(1, Last).Select(number => $"R{number:00}")];

    [Theory]
    [InlineData("[Trait(\"R\"" + ", \"R41\")]", "R41")]
    [InlineData("[Fact, Trait(\"R\"" + ",\"41\")]", "41")]
    [InlineData("[Trait(\"Slow\"" + ", \"endurance\")]", null)]
    public void Requirement_OfALine_IsRecognised(string line, string? expected) =>
        Assert.Equal(expected, Requirement().Match(line) is { Success: true } match ? match.Groups[1].Value : null);

    [Fact]
    public void Traits_Everywhere_NameARequirementThatExists() => Rule.Holds(
        SourceFile.Tests.SelectMany(file => file.Where(line => Requirement().Matches(line)
            .Any(match => !Known.Contains(match.Groups[1].Value)))),
        $"Requirements are R01 to R{Last}.");

    [Fact]
    public void Traits_ForRequirements_AreThere() =>
        Assert.Contains(SourceFile.Tests, file => Requirement().IsMatch(file.Text));

    [GeneratedRegex("""Trait\("R",\s*"([^"]*)"\)""")]
    private static partial Regex Requirement();
}
