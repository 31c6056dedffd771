using System.Text.Json;
using Bot.Config;
using Bot.Config.Demo;

namespace Bot.App.Tests;

/// <summary>The forms of all municipalities give the totals that were published.</summary>
public sealed class PublishedTests : DeskTest
{
    [Fact]
    public async Task Summary_WithTheLastFormImported_IsThePublishedOne()
    {
        var scenario = DemoReader.Read(Desk.Config).Scenario!;
        foreach (var unit in scenario.Values.Keys.Where(unit => unit != scenario.Last))
        {
            await Import(scenario, unit);
        }

        var (before, _) = await Summary();
        Assert.True(before.GetProperty("preliminary").GetBoolean());
        var missing = before.GetProperty("coverage").GetProperty("missing").EnumerateArray();
        Assert.Equal("luga", Assert.Single(missing).GetString());

        await Import(scenario, scenario.Last);

        var (summary, indicators) = await Summary();
        Assert.False(summary.GetProperty("preliminary").GetBoolean());
        Assert.Equal(
            [99.03m, 11.75m, 27.45m, 23.45m, 100m, 77.97m, 21.81m, 17.17m],
            indicators.Select(each => Rounded(each.GetProperty("value"))));
        Assert.Equal(
            ["99", "12", "27", "23", "100", "78", "22", "17"],
            indicators.Select(each => each.GetProperty("shown").GetString()));
        Assert.Equal(52.34m, Rounded(summary.GetProperty("indexes")[0].GetProperty("value")));
        Assert.Equal(0, summary.GetProperty("warnings").GetArrayLength());
    }

    private static decimal Rounded(JsonElement value) =>
        Math.Round(value.GetDecimal(), 2, MidpointRounding.AwayFromZero);

    private async Task Import(DemoScenario scenario, string unit)
    {
        var monitoring = ConfigReader.Read(Desk.Config).Catalog!.Monitorings[0];
        var rows = monitoring.Components.Select(row => (row.No, scenario.Values[unit][row.Question]));
        await Desk.Done("import", scenario.Campaign, Desk.Write(unit + ".csv", Form.Of(rows)), "--unit", unit);
    }

    private async Task<(JsonElement Summary, IReadOnlyList<JsonElement> Indicators)> Summary()
    {
        using var json = JsonDocument.Parse((await Desk.Done("summary", "dee-2021", "--json")).Output);
        var summary = json.RootElement.Clone();
        return (summary, [.. summary.GetProperty("indicators").EnumerateArray()]);
    }
}
