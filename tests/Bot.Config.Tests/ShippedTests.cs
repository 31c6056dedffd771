namespace Bot.Config.Tests;

public sealed class ShippedTests
{
    [Fact]
    public void ShippedFolder_AsItIs_HasNoIssues()
    {
        var result = ConfigReader.Read(Shipped.Folder);

        Assert.Equal([], result.Issues.Select(issue => issue.ToString()));
        Assert.NotNull(result.Catalog);
    }
}
