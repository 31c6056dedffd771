using Bot.Config.Skeletons;
using Bot.Monitoring;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Tests;

public sealed class SkeletonTests
{
    private static readonly Catalog Catalog = ConfigReader.Read(Shipped.Folder).Catalog!;

    [Theory]
    [InlineData("leningrad-region", "municipality")]
    [InlineData("leninsk-kuznetsky", "municipality")]
    [Trait("R", "R14")]
    public void Skeleton_AmongTheShippedFiles_IsReadAndAsksTheFirstLevelBelowTheRoot(string organisation, string level)
    {
        var files = new Dictionary<string, string>(Shipped.Files);
        foreach (var (path, text) in Skeleton.Of("clubs", 2022, Catalog.Organisations.Single(one => one.Id == organisation)))
        {
            Assert.DoesNotContain('$', text);
            files.Add(path, text);
        }

        var result = ConfigReader.Read(files);

        Assert.Equal([], result.Issues.Select(issue => issue.ToString()));
        var campaign = result.Catalog!.Campaign("clubs-2022")!;
        Assert.Equal((organisation, level), (campaign.Organisation, campaign.Level));
        Assert.Equal(
            [QuestionKind.Count, QuestionKind.Count, QuestionKind.Choice, QuestionKind.Text],
            result.Catalog.MonitoringOf(campaign).Questions.Select(question => question.Kind));
    }

    [Theory]
    [InlineData("clubs", true)]
    [InlineData("clubs-2", true)]
    [InlineData("-clubs", false)]
    [InlineData("clubs-v1", false)]
    [InlineData("Clubs", false)]
    [InlineData("a/b", false)]
    [InlineData("", false)]
    public void Id_OfANewMonitoring_IsLikeAllOthersAndNoOldVersion(string id, bool good) =>
        Assert.Equal(good, Skeleton.IsId(id));
}
