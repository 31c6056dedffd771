using Bot.Endurance;
using Xunit.Abstractions;

namespace Bot.EndToEnd.Tests.Endurance;

[Trait("Slow", "endurance")]
public sealed class KillTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Kill_TenTimesAmongTwoHundredPeople_LosesNothing()
    {
        using var told = new StringWriter();

        var result = await EnduranceRun.Start(new EnduranceOptions(People: 200, Kills: 10), told);

        result.Print(told);
        output.WriteLine(told.ToString());
        Assert.Empty(result.Violations);
        Assert.Equal(10, result.Kills);
        Assert.Equal(200, result.Receipts);
        Assert.Equal(200 * 13, result.AnswersSeen);
    }
}
