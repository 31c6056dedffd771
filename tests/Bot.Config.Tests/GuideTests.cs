namespace Bot.Config.Tests;

public sealed class GuideTests
{
    [Fact]
    public void Examples_OfTheOperatorsGuide_MakeACleanFolder()
    {
        var files = Examples().ToDictionary();

        Assert.Equal(9, files.Count);
        Assert.Equal([], ConfigReader.Read(files).Issues.Select(issue => issue.ToString()));
    }

    private static IEnumerable<KeyValuePair<string, string>> Examples()
    {
        const string Opening = "```yaml\n# config/";
        var guide = File.ReadAllText(Path.Combine(Shipped.Folder, "README.md"));
        foreach (var block in guide.Split(Opening).Skip(1))
        {
            var text = block[..block.IndexOf("```", StringComparison.Ordinal)];
            var end = text.IndexOf('\n');
            yield return new(text[..end], text[(end + 1)..]);
        }
    }
}
