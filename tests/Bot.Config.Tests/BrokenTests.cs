namespace Bot.Config.Tests;

public sealed class BrokenTests
{
    private static readonly string Here = Path.Combine(Shipped.Root, "tests", "Bot.Config.Tests");

    public static TheoryData<BrokenCase> Cases => [.. BrokenCase.All(Path.Combine(Here, "Broken"))];

    [Fact]
    public void SmallFolder_AsItIs_HasNoIssues() =>
        Assert.Equal([], ConfigReader.Read(SmallFiles()).Issues.Select(issue => issue.ToString()));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Mistake_MadeInTheSmallFolder_GivesExactlyItsIssues(BrokenCase mistake)
    {
        var result = ConfigReader.Read(mistake.Apply(SmallFiles()));

        var found = string.Join('\n', result.Issues);
        Assert.Null(result.Catalog);
        Assert.NotEmpty(mistake.Expected);
        Assert.True(mistake.Expected.Count == result.Issues.Count, "Found:\n" + found);
        Assert.All(mistake.Expected, expected => Assert.True(
            result.Issues.Any(issue => Matches(issue, expected)), $"Expected:\n{expected}\nFound:\n{found}"));
    }

    private static bool Matches(ConfigIssue issue, string expected)
    {
        var (place, words) = (expected[..expected.IndexOf(' ')], expected[(expected.IndexOf(' ') + 1)..].Split(" | "));
        return $"{issue.File}:{issue.Line}" == place
            && issue.Message.Contains(words[0], StringComparison.Ordinal)
            && issue.Cure.Contains(words[1], StringComparison.Ordinal);
    }

    private static Dictionary<string, string> SmallFiles()
    {
        var folder = Path.Combine(Here, "Small");
        return Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText);
    }
}
