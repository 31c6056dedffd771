using Bot.Monitoring.Completeness;
using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Tests.Completeness;

[Trait("R", "R71")]
public sealed class ProgressTests
{
    [Theory]
    [InlineData("", 0, 2, false)]
    [InlineData("a", 1, 2, false)]
    [InlineData("x", 1, 3, false)]
    [InlineData("a b", 2, 2, true)]
    [InlineData("a b x", 3, 3, true)]
    public void Of_RequiredAndOthers_CountsTheOthersOnceAnswered(string answered, int k, int n, bool complete) =>
        Assert.Equal(new Progress(k, n, complete), Of("a b", answered));

    [Theory]
    [InlineData("", 0, 3, false)]
    [InlineData("x", 1, 3, true)]
    public void Of_NothingRequired_CountsAll(string answered, int k, int n, bool complete) =>
        Assert.Equal(new Progress(k, n, complete), Of("", answered));

    private static Progress Of(string required, string answered)
    {
        var questions = new[] { "a", "b", "x" }
            .Select(key => new Question(key, key, "чел.", QuestionKind.Count)
            {
                No = key, Group = "g", Required = required.Contains(key),
            });
        var monitoring = new MonitoringDefinition(
            "m", 1, "М", "М", [.. questions], [new IndicatorGroup("g", "Все")], [], [], []);
        return Progress.Of(
            monitoring, Sample.Entry("u1", [.. answered.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(key => (key, (decimal?)1))]));
    }
}
