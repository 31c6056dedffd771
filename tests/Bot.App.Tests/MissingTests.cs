using System.Text.Json;

namespace Bot.App.Tests;

public sealed class MissingTests : DeskTest
{
    private const string OnTheDay = "--Clock:Start=2021-04-09T18:00:00+03:00";
    private const string ThreeDaysLater = "--Clock:Start=2021-04-12T09:00:00+03:00";

    [Fact]
    public async Task MissingJson_AfterTheDueDay_CountsTheDaysOfEach()
    {
        var whole = Desk.Write("whole.csv", Form.Document);
        var part = Desk.Write("part.csv", Form.Of(Form.Rows.Take(5)));
        await Desk.Done("import", "dee-2021", whole, "--unit", "luga", OnTheDay);
        await Desk.Done("import", "dee-2021", whole, "--unit", "tosno", ThreeDaysLater);
        await Desk.Done("import", "dee-2021", part, "--unit", "tikhvin", OnTheDay);

        var result = await Desk.Done("missing", "dee-2021", "--json", ThreeDaysLater);

        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(["campaign", "stage", "units"], Names(json.RootElement));
        Assert.Equal("dee-2021", json.RootElement.GetProperty("campaign").GetString());
        Assert.Equal("collection", json.RootElement.GetProperty("stage").GetString());
        var units = json.RootElement.GetProperty("units").EnumerateArray()
            .ToDictionary(unit => unit.GetProperty("unit").GetString()!);
        Assert.Equal(18, units.Count);
        Assert.All(units.Values, unit => Assert.Equal(
            ["unit", "name", "status", "answered", "questions", "lateDays", "submittedAt"], Names(unit)));
        Assert.Equal("Лужский район", units["luga"].GetProperty("name").GetString());
        Assert.Equal(("onTime", 13, 0), Of(units["luga"]));
        Assert.StartsWith("2021-04-09T15:0", units["luga"].GetProperty("submittedAt").GetString());
        Assert.Equal(("late", 13, 3), Of(units["tosno"]));
        Assert.Equal(("partly", 4, 3), Of(units["tikhvin"]));
        Assert.Equal(("neverOpened", 0, 3), Of(units["volkhov"]));
        Assert.Equal(JsonValueKind.Null, units["tikhvin"].GetProperty("submittedAt").ValueKind);
        Assert.Equal(13, units["tikhvin"].GetProperty("questions").GetInt32());
    }

    [Fact]
    public async Task Missing_BeforeTheDueDay_IsLateForNobody()
    {
        var result = await Desk.Done("missing", "dee-2021", "--json", OnTheDay);

        using var json = JsonDocument.Parse(result.Output);
        Assert.All(
            json.RootElement.GetProperty("units").EnumerateArray(),
            unit => Assert.Equal(("neverOpened", 0, 0), Of(unit)));
    }

    [Fact]
    public async Task Missing_AsText_NamesEachUnitOnALine()
    {
        await Desk.Done(
            "import", "dee-2021", Desk.Write("part.csv", Form.Of(Form.Rows.Take(5))), "--unit", "luga", OnTheDay);

        var result = await Desk.Done("missing", "dee-2021", ThreeDaysLater);

        Assert.Equal("dee-2021, Сбор сведений: срок до 9 апреля 2021, пятница", result.Lines[0]);
        Assert.Equal(18, result.Lines.Count - 1);
        Assert.Contains("Лужский район\tчастично, 4 из 13", result.Lines);
    }

    [Fact]
    public async Task Missing_OfAnUnknownCampaign_ListsThoseThereAre()
    {
        var result = await Desk.Run("missing", "dee-1999");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("Кампании «dee-1999» нет. Есть: dee-2021, ", result.Error, StringComparison.Ordinal);
    }

    private static (string?, int, int) Of(JsonElement unit) => (
        unit.GetProperty("status").GetString(), unit.GetProperty("answered").GetInt32(),
        unit.GetProperty("lateDays").GetInt32());

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(member => member.Name);
}
