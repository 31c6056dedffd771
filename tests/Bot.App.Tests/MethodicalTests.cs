using System.Text.Json;
using Bot.Config;
using Bot.Monitoring.Campaigns;

namespace Bot.App.Tests;

/// <summary>The monitoring of methodical support, as the note of 2021 gives it: four indicators against targets, and
/// nineteen criteria whose total is named by a band.</summary>
public sealed class MethodicalTests : DeskTest
{
    private const string Campaign = "methodical-2021";

    private static readonly (string No, decimal Total)[] Published =
    [
        ("1.1", 12074), ("1.2", 22361), ("2.1", 2692), ("2.2", 3497), ("3.1", 1329), ("3.2", 3497),
        ("4.1", 7155), ("4.2", 22361),
    ];

    [Fact]
    [Trait("R", "R42")]
    [Trait("R", "R43")]
    [Trait("R", "R44")]
    public async Task Summary_OfAllMunicipalities_ReproducesPlanAndFact()
    {
        var units = Units();
        foreach (var (unit, at) in units.Select((unit, at) => (unit, at)))
        {
            await Import(unit, Published.Select(row => (row.No, Part(row.Total, at, units.Count))));
        }

        var summary = await Summary("--json");

        Assert.False(summary.GetProperty("preliminary").GetBoolean());
        var indicators = summary.GetProperty("indicators").EnumerateArray().ToList();
        Assert.Equal(["54", "77", "38", "32"], indicators.Select(each => each.GetProperty("shown").GetString()));
        Assert.Equal([50, 70, 40, 40], indicators.Select(each => each.GetProperty("target").GetInt32()));
        Assert.Equal(
            ["reached", "reached", "notReached", "notReached"],
            indicators.Select(each => each.GetProperty("status").GetString()));
        Assert.Equal(
            [null, null, 70, 1790],
            indicators.Select(each => each.GetProperty("shortfall"))
                .Select(each => each.ValueKind == JsonValueKind.Null ? (int?)null : each.GetInt32()));
    }

    [Theory]
    [Trait("R", "R50")]
    [InlineData(38, "high")]
    [InlineData(28, "high")]
    [InlineData(27, "medium")]
    [InlineData(18, "medium")]
    [InlineData(17, null)]
    [InlineData(16, "low")]
    [InlineData(0, "low")]
    public async Task Summary_OfATotal_NamesItsBand(int total, string? band)
    {
        await Import("luga", Rows(total, 19));

        var score = (await Summary("--unit", "luga", "--json")).GetProperty("scores")[0];

        Assert.Equal(
            (total, 38, 19, 19, band),
            (score.GetProperty("total").GetInt32(), score.GetProperty("max").GetInt32(),
                score.GetProperty("answered").GetInt32(), score.GetProperty("questions").GetInt32(),
                score.GetProperty("band").GetString()));
    }

    [Fact]
    [Trait("R", "R51")]
    public async Task Summary_OfEighteenCriteria_HasATotalAndNoBand()
    {
        await Import("luga", Rows(36, 18));

        var score = (await Summary("--unit", "luga", "--json")).GetProperty("scores")[0];

        Assert.Equal(
            (36, 18, null),
            (score.GetProperty("total").GetInt32(), score.GetProperty("answered").GetInt32(),
                score.GetProperty("band").GetString()));
        var text = (await Desk.Done("summary", Campaign, "--unit", "luga")).Output;
        Assert.Contains("заполнено 18 из 19", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R53")]
    public async Task Summary_OfAnArchiveTotal_NamesItsBandAndEntersNoMean()
    {
        var archive = Desk.Write("archive.csv", Form.Header + "\nИтого;;балл;>30\n");
        var taken = await Desk.Done("import", Campaign, archive, "--unit", "luga", "--archive");
        await Import("gatchina", Rows(18, 19));

        Assert.Contains("  Итого: нет ответа -> >30", taken.Lines);
        Assert.StartsWith("Отправлено, квитанция ", taken.Lines[^1], StringComparison.Ordinal);
        var own = (await Summary("--unit", "luga", "--json")).GetProperty("scores")[0];
        Assert.Equal(
            (JsonValueKind.Null, "high"), (own.GetProperty("total").ValueKind, own.GetProperty("band").GetString()));
        var text = (await Desk.Done("summary", Campaign, "--unit", "luga")).Output;
        Assert.Contains(">30", text, StringComparison.Ordinal);
        Assert.Contains("высокая", text, StringComparison.OrdinalIgnoreCase);
        var all = (await Summary("--json")).GetProperty("scores")[0];
        Assert.Equal((18, "medium"), (all.GetProperty("total").GetInt32(), all.GetProperty("band").GetString()));
    }

    [Fact]
    [Trait("R", "R12")]
    public async Task Import_OfABareNumberOfACriterion_AsksWhichIsMeant()
    {
        var file = Desk.Write("form.csv", Form.Header + "\n1.1;;;2\n");

        var result = await Desk.Run("import", Campaign, file, "--unit", "luga");

        Assert.Equal(1, result.Code);
        Assert.StartsWith(
            "form.csv:2: Строка 1.1 — показатель или критерий К1.1? Напишите К1.1 или единицу «балл»", result.Error,
            StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Units()
    {
        var catalog = ConfigReader.Read(Desk.Config).Catalog!;
        Campaign campaign = catalog.Campaign(Campaign)!;
        return [.. catalog.Expected(campaign, catalog.OrganisationOf(campaign).Root.Id).Select(key => key.Unit)];
    }

    // Whole shares that add up to the total again.
    private static decimal Part(decimal total, int at, int count) =>
        decimal.Floor(total * (at + 1) / count) - decimal.Floor(total * at / count);

    private static IEnumerable<(string No, decimal Value)> Rows(int total, int criteria)
    {
        var catalog = ConfigReader.Read(Desk.Config).Catalog!;
        var asked = catalog.MonitoringOf(catalog.Campaign(Campaign)!).Criteria.Take(criteria).Select(each => each.No!);
        var left = total;
        return
        [
            .. Published.Select(row => (row.No, row.Total)),
            .. asked.Select(no =>
            {
                var points = Math.Min(2, left);
                left -= points;
                return (no, (decimal)points);
            }),
        ];
    }

    private async Task Import(string unit, IEnumerable<(string No, decimal Value)> rows) =>
        await Desk.Done("import", Campaign, Desk.Write(unit + ".csv", Form.Of(rows)), "--unit", unit);

    private async Task<JsonElement> Summary(params string[] words)
    {
        using var json = JsonDocument.Parse((await Desk.Done(["summary", Campaign, .. words])).Output);
        return json.RootElement.Clone();
    }
}
