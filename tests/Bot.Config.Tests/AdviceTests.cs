using Bot.Monitoring;
using Bot.Monitoring.Recommendations;

namespace Bot.Config.Tests;

public sealed class AdviceTests
{
    private static readonly Catalog Catalog = ConfigReader.Read(Shipped.Folder).Catalog!;
    private static readonly Advice Methodical = Catalog.Campaign("methodical-2021")!.Advice;

    private static readonly Dictionary<string, Recommendation> All = Catalog.Campaigns
        .SelectMany(campaign => campaign.Advice.Addressees).SelectMany(addressee => addressee.Recommendations)
        .ToDictionary(item => item.Id);

    [Theory]
    [InlineData("dee-2021", 9, 5, 3)]
    [InlineData("needs-2020", 5, 5, 4)]
    [InlineData("methodical-2021", 8, 7, 2)]
    [Trait("R", "R57")]
    public void Recommendations_OfADocument_StandInThreeLists(string campaign, int gov, int dpo, int oo) => Assert.Equal(
        [("gov", gov), ("dpo", dpo), ("oo", oo)],
        Catalog.Campaign(campaign)!.Advice.Addressees.Select(one => (one.Id, one.Recommendations.Count)));

    [Theory]
    [InlineData("school", 3)]
    [InlineData("municipality", 9)]
    [InlineData("institution", 5)]
    [Trait("R", "R57")]
    public void Unit_OfALevel_IsMeantByItsOwnListOfTheSeventeen(string level, int count)
    {
        var files = new Dictionary<string, string>(Shipped.Files);
        files["organisations/leningrad-region.yaml"] +=
            "  - {id: luga-school-1, name: Школа № 1, short: Школа № 1, level: school, parent: luga}\n";

        var advice = ConfigReader.Read(files).Catalog!.Campaign("dee-2021")!.Advice;

        Assert.Equal(
            count, advice.Addressees.Where(one => one.Levels.Contains(level)).Sum(one => one.Recommendations.Count));
    }

    [Fact]
    [Trait("R", "R58")]
    public void Schools_ThatTheFileDoesNotHave_AreNobodysLevel() => Assert.Equal(
        [2, 1, 0], Catalog.Campaign("needs-2020")!.Advice.Addressees.Select(one => one.Levels.Count));

    [Fact]
    [Trait("R", "R58")]
    public void Letter_OfTwoAddressees_SpeaksToThree()
    {
        var advice = Catalog.Campaign("needs-2020")!.Advice;

        Assert.Equal(["gov", "dpo"], advice.Letter);
        Assert.Equal(["gov", "dpo", "oo"], advice.Addressees.Select(one => one.Id));
        Assert.Empty(Methodical.Letter);
    }

    [Fact]
    [Trait("R", "R60")]
    public void Recommendations_OfTheDocuments_AreFortyEightWithoutTermAndResponsible()
    {
        Assert.Equal(48, All.Count);
        Assert.All(All.Values, item => Assert.Equal((null, null), (item.Due, item.Responsible)));
    }

    [Theory]
    [InlineData("dee-2021", 2021, 4, 10)]
    [InlineData("needs-2020", 2021, 7, 16)]
    [InlineData("methodical-2021", 2021, 7, 23)]
    [Trait("R", "R60")]
    public void Recommendations_BeforeTheirDay_AreNotOut(string campaign, int year, int month, int day)
    {
        var (held, first) = (Catalog.Campaign(campaign)!, new DateOnly(year, month, day));

        Assert.False(held.IsOut(first.AddDays(-1)));
        Assert.True(held.IsOut(first));
    }

    [Fact]
    [Trait("R", "R61")]
    public void Pairs_ThatRecur_AreTwentyAndLeadToEarlierOnes()
    {
        Assert.Equal(20, All.Values.Sum(item => item.Since.Count));
        Assert.All(All.Values, item => Assert.All(item.Since, earlier => Assert.True(All[earlier].Year <= item.Year)));
        Assert.Equal(["001-gov-2", "000-gov-4"], All["003-gov-4"].Since);
        Assert.Equal(2020, All[All["003-gov-4"].Since[0]].Year);
        Assert.Equal(["001-gov-2"], All["000-gov-4"].Since);
    }

    [Fact]
    [Trait("R", "R54")]
    public void LegalBase_OfTheServices_PointsSevenLaggingToThreeExemplary()
    {
        var direction = Row("1", "1");

        Assert.Equal(
            ["podporozhye", "kirovsk", "lodeynoye-pole", "volosovo", "volkhov", "slantsy", "priozersk"],
            direction.Lagging);
        Assert.Equal(["vsevolozhsk", "luga", "kirishi"], direction.Exemplary);
    }

    [Theory]
    [InlineData("volosovo")]
    [InlineData("podporozhye")]
    [Trait("R", "R55")]
    public void Unit_ThatLagsInOneDirection_IsAnExampleInAnother(string unit)
    {
        Assert.Equal(["1.1"], RowsWhere(one => one.Lagging.Contains(unit)));
        Assert.Equal(["2.3"], RowsWhere(one => one.Exemplary.Contains(unit)));
    }

    [Theory]
    [InlineData("priozersk", "1.1", "1.2", "1.3", "1.4", "1.10")]
    [InlineData("lodeynoye-pole", "1.1", "1.2", "1.10")]
    [InlineData("boksitogorsk")]
    [InlineData("lomonosov")]
    [Trait("R", "R56")]
    [Trait("R", "R31")]
    public void Unit_ThatLags_HasItsRows(string unit, params string[] rows) =>
        Assert.Equal(rows, RowsWhere(one => one.Lagging.Contains(unit)));

    [Fact]
    [Trait("R", "R54")]
    public void Tables_OfTheDocument_HaveTenAndThreeRows()
    {
        Assert.Equal(
            ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
            Methodical.Guidance.Where(one => one is { Table: "1", No: not "–" }).Select(one => one.No));
        Assert.Equal([9, 8, 7], Methodical.Guidance.Where(one => one.Table == "2").Select(one => one.Exemplary.Count));
    }

    [Fact]
    [Trait("R", "R62")]
    public void Slot_OfTheCriterionThatHasNoRow_IsEmpty()
    {
        var slot = Methodical.Guidance.Single(one => one.Criterion == "k2_3");

        Assert.Equal((null, 0, 0), (slot.Text, slot.Lagging.Count, slot.Exemplary.Count));
        Assert.Equal(
            Enumerable.Range(1, 11).Select(no => $"k2_{no}"),
            Methodical.Guidance.Where(one => one.Table == "1").Select(one => one.Criterion));
    }

    [Fact]
    [Trait("R", "R52")]
    public void Rows_InWhichUnitsLag_SayWhatHoldsEverywhereAllTheSame() => Assert.All(
        new[] { "2", "3", "4", "10" }, no => Assert.NotNull(Row("1", no).Everywhere));

    private static Guidance Row(string table, string no) =>
        Methodical.Guidance.Single(one => one.Table == table && one.No == no);

    private static IEnumerable<string> RowsWhere(Func<Guidance, bool> holds) =>
        Methodical.Guidance.Where(holds).Select(one => $"{one.Table}.{one.No}");
}
