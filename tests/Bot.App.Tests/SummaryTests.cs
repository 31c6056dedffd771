using System.Text.Json;

namespace Bot.App.Tests;

public sealed class SummaryTests : DeskTest
{
    [Fact]
    public async Task SummaryJson_OfOneSubmittedForm_HasThePromisedShape()
    {
        await Desk.Done("import", "dee-2021", Desk.Write("luga.csv", Form.Document), "--unit", "luga");

        var summary = await Json("--Clock:Start=2021-04-09T20:59:59Z");

        Assert.Equal(
            ["campaign", "unit", "asOf", "preliminary", "coverage", "indicators", "indexes", "scores", "warnings"],
            Names(summary));
        Assert.Equal("dee-2021", summary.GetProperty("campaign").GetString());
        Assert.Equal("leningrad-region", summary.GetProperty("unit").GetString());
        Assert.Matches("^2021-04-(09T20:59:59|09T21|10T)", summary.GetProperty("asOf").GetString()!);
        Assert.EndsWith("Z", summary.GetProperty("asOf").GetString(), StringComparison.Ordinal);
        Assert.True(summary.GetProperty("preliminary").GetBoolean());
        var coverage = summary.GetProperty("coverage");
        Assert.Equal(["expected", "submitted", "missing"], Names(coverage));
        Assert.Equal(18, coverage.GetProperty("expected").GetInt32());
        Assert.Equal(1, coverage.GetProperty("submitted").GetInt32());
        Assert.Equal(17, coverage.GetProperty("missing").GetArrayLength());
        Assert.DoesNotContain(
            "luga", coverage.GetProperty("missing").EnumerateArray().Select(unit => unit.GetString()));
        Assert.Equal(0, summary.GetProperty("scores").GetArrayLength());
    }

    [Fact]
    public async Task SummaryJson_Numbers_AreExactAndUnrounded()
    {
        await Desk.Done("import", "dee-2021", Desk.Write("luga.csv", Form.Document), "--unit", "luga");

        var summary = await Json();

        var first = summary.GetProperty("indicators")[0];
        Assert.Equal(
            ["no", "value", "shown", "numerator", "denominator", "target", "status", "shortfall", "units"],
            Names(first));
        Assert.Equal("1", first.GetProperty("no").GetString());
        Assert.Equal(100m * 173171 / 174876, first.GetProperty("value").GetDecimal());
        Assert.Equal("99", first.GetProperty("shown").GetString());
        Assert.Equal("173171", first.GetProperty("numerator").GetRawText());
        Assert.Equal("174876", first.GetProperty("denominator").GetRawText());
        Assert.Equal(JsonValueKind.Null, first.GetProperty("target").ValueKind);
        Assert.Equal("noTarget", first.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, first.GetProperty("shortfall").ValueKind);
        Assert.Equal(1, first.GetProperty("units").GetInt32());
        var index = Assert.Single(summary.GetProperty("indexes").EnumerateArray());
        Assert.Equal(["id", "value", "of", "present"], Names(index));
        Assert.Equal("digital-maturity", index.GetProperty("id").GetString());
        Assert.True(index.GetProperty("value").GetRawText().Length > 10);
        Assert.Equal((5, 5), (index.GetProperty("of").GetInt32(), index.GetProperty("present").GetInt32()));
        var warning = Assert.Single(summary.GetProperty("warnings").EnumerateArray());
        Assert.Equal(["code", "text"], Names(warning));
        Assert.Equal("sharedValueDiffers", warning.GetProperty("code").GetString());
    }

    [Fact]
    public async Task SummaryJson_WithoutAnyForm_IsNullAndNotZero()
    {
        var summary = await Json();

        Assert.Equal(8, summary.GetProperty("indicators").GetArrayLength());
        foreach (var indicator in summary.GetProperty("indicators").EnumerateArray())
        {
            Assert.All(
                new[] { "value", "shown", "numerator", "denominator" },
                name => Assert.Equal(JsonValueKind.Null, indicator.GetProperty(name).ValueKind));
            Assert.Equal(0, indicator.GetProperty("units").GetInt32());
        }

        Assert.Equal(JsonValueKind.Null, summary.GetProperty("indexes")[0].GetProperty("value").ValueKind);
    }

    [Fact]
    public async Task SummaryJson_OfAUnitAndAnIndicator_IsOnlyThat()
    {
        await Desk.Done("import", "dee-2021", Desk.Write("luga.csv", Form.Document), "--unit", "luga");

        var result = await Desk.Done("summary", "dee-2021", "--unit", "luga", "--indicator", "2", "--json");

        using var json = JsonDocument.Parse(result.Output);
        var indicator = Assert.Single(json.RootElement.GetProperty("indicators").EnumerateArray());
        Assert.Equal("2", indicator.GetProperty("no").GetString());
        Assert.Equal("12", indicator.GetProperty("shown").GetString());
        Assert.Equal("luga", json.RootElement.GetProperty("unit").GetString());
        Assert.False(json.RootElement.GetProperty("preliminary").GetBoolean());
    }

    [Fact]
    public async Task Summary_AsText_SaysHowCompleteItIs()
    {
        await Desk.Done("import", "dee-2021", Desk.Write("luga.csv", Form.Document), "--unit", "luga");

        var result = await Desk.Done("summary", "dee-2021");

        Assert.Contains("предварительно, 1 из 18", result.Output, StringComparison.Ordinal);
        Assert.Contains("99 %", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Кампании «dee-1999» нет. Есть: dee-2021, ", "dee-1999")]
    [InlineData("Показателя «9» нет. Есть: 1, 2, 3, 4, 5, 6, 7, 8.", "dee-2021", "--indicator", "9")]
    [InlineData("Единицы «narnia» нет в организации leningrad-region. Есть: ", "dee-2021", "--unit", "narnia")]
    public async Task Summary_OfWhatIsNotThere_ListsWhatIs(string error, params string[] words)
    {
        var result = await Desk.Run(["summary", .. words]);

        Assert.Equal(1, result.Code);
        Assert.StartsWith(error, result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(member => member.Name);

    private async Task<JsonElement> Json(params string[] settings)
    {
        var result = await Desk.Done(["summary", "dee-2021", "--json", .. settings]);
        using var json = JsonDocument.Parse(result.Output);
        return json.RootElement.Clone();
    }
}
