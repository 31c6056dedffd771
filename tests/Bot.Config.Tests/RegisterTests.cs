using Bot.Monitoring;
using Bot.Monitoring.Registers;

namespace Bot.Config.Tests;

public sealed class RegisterTests
{
    private static readonly Catalog Catalog = ConfigReader.Read(Shipped.Folder).Catalog!;
    private static readonly Register Decisions = Catalog.Register("decisions-2019")!;
    private static readonly Register Map = Catalog.Register("road-map-lk")!;

    private static RegisterReport In2019 => RegisterReport.Compute(
        Decisions, Catalog.Organisations.Single(one => one.Id == Decisions.Organisation), [], new(2019, 11, 16));

    [Fact]
    [Trait("R", "R63")]
    public void Decisions_Of2019_AreFortyEightUnderSevenHeadings()
    {
        Assert.Equal(48, Decisions.Decisions.Count);
        Assert.Equal(
            ["ALL 4", "SCHOOL 7", "DOP 7", "PROF 16", "COS 4", "TEACHER 7", "QUALITY 3"],
            Decisions.Directions.Select(one =>
                $"{one.Id} {Decisions.Decisions.Count(decision => decision.Direction == one.Id)}"));
    }

    [Theory]
    [Trait("R", "R63")]
    [InlineData("KOPO", 18)]
    [InlineData("OMSU_HEADS", 17)]
    [InlineData("LOIRO", 13)]
    [InlineData("OMSU", 10)]
    [InlineData("OO_HEADS", 9)]
    [InlineData("SCHOOL_HEADS", 5)]
    [InlineData("POO_HEADS", 5)]
    [InlineData("VO_PO_HEADS", 3)]
    [InlineData("STATE_OO_HEADS", 1)]
    [InlineData("OMSU_HEADS_PFDO", 1)]
    [InlineData("PO_KVANTORIUM_HEADS", 1)]
    public void Decisions_OfAParty_AreAsManyAsInTheDocument(string party, int count) =>
        Assert.Equal(count, In2019.Of(party).Count());

    [Fact]
    [Trait("R", "R63")]
    public void Overdue_OnTheSixteenthOfNovember_IsWhatWasDueInOctober() => Assert.Equal(
        ["DOP-2", "DOP-4"], In2019.Overdue.Select(each => each.Decision.Id));

    [Fact]
    [Trait("R", "R64")]
    public void Decisions_WithSeveralParties_AreTwentyFour()
    {
        Assert.Equal(24, Decisions.Decisions.Count(decision => decision.Parties.Count > 1));
        Assert.Equal(["OMSU_HEADS", "SCHOOL_HEADS", "STATE_OO_HEADS"], Decisions.Find("DOP-1")!.Parties);
    }

    [Fact]
    [Trait("R", "R65")]
    public void Decision_OfThoseWithATagThatNobodyHas_IsFlagged() =>
        Assert.True(In2019.Find("DOP-2")!.Unassigned);

    [Fact]
    [Trait("R", "R66")]
    public void Decisions_UnderOneTerm_HaveTheTermAndThePartiesOfTheFourth()
    {
        var four = Decisions.Decisions.Where(decision => decision.Direction == "ALL").ToList();

        Assert.All(four, one => Assert.Equal(four[3].Terms, one.Terms));
        Assert.All(four, one => Assert.Equal(["KOPO", "OMSU_HEADS", "OO_HEADS"], one.Parties));
    }

    [Fact]
    [Trait("R", "R27")]
    public void Terms_OfTheDecisions_AreOfTheKindsOfTheDocument() => Assert.Equal(
        [
            "By 8", "By, SchoolYear 1", "Month 1", "Months 1", "Ongoing 9", "SchoolYear 22", "Year 3", "Years 3",
        ],
        Decisions.Decisions.GroupBy(decision => string.Join(", ", decision.Terms.Select(Kind)))
            .Select(group => $"{group.Key} {group.Count()}").Order(StringComparer.Ordinal));

    [Fact]
    [Trait("R", "R23")]
    public void Decisions_WithoutEnd_AreAskedEveryQuarter() => Assert.Equal(
        ["PROF-4", "PROF-9", "PROF-10", "PROF-11", "PROF-12", "PROF-13", "PROF-14", "PROF-15", "PROF-16"],
        Decisions.Decisions.Where(decision => decision.RemindEvery == 3).Select(decision => decision.Id));

    [Fact]
    [Trait("R", "R24")]
    public void Decision_WithTwoTerms_IsTheSeventhOfSelfDetermination() => Assert.Equal(
        "PROF-7", In2019.Decisions.Single(each => each.TwoTerms).Decision.Id);

    [Fact]
    [Trait("R", "R67")]
    [Trait("R", "R26")]
    public void Decisions_WithNumbers_AreThreeWithTheTargetsOfTheDocument()
    {
        Assert.Equal(
            ["DOP-1", "DOP-3", "DOP-4"],
            Decisions.Decisions.Where(decision => decision.Measure is not null).Select(decision => decision.Id));
        Assert.Equal(
            [(new DateOnly(2019, 11, 1), 65m), (new DateOnly(2019, 11, 15), 75m)],
            Decisions.Find("DOP-1")!.Measure!.Target.ByDate.Select(stage => (stage.Until, stage.Value)));
        Assert.Equal(
            [(2019, 16m), (2020, 20m), (2021, 25m)],
            Decisions.Find("DOP-3")!.Measure!.Target.ByYear.Select(year => (year.Key, year.Value)));
        Assert.Equal(
            [(2019, 34m), (2024, 70m)],
            Decisions.Find("DOP-4")!.Measure!.Target.ByYear.Select(year => (year.Key, year.Value)));
    }

    [Fact]
    [Trait("R", "R68")]
    public void RoadMap_OfTwelveItems_HasNoneInJulyAndTwoInAugust()
    {
        var months = Map.Decisions.Select(item => Assert.IsType<Term.Yearly>(Assert.Single(item.Terms)).Month);

        Assert.Equal([1, 2, 3, 4, 5, 6, 8, 8, 9, 10, 11, 12], months);
        Assert.Null(Map.Starts);
    }

    [Fact]
    [Trait("R", "R68")]
    public void RoadMap_Shares_AreThoseOfTheDocument() => Assert.Equal(
        [100, 100, null, 40, 40, 100, 100, 100, 100, 100, 100, 100],
        Map.Decisions.Select(item => item.Measure?.Target.Value));

    [Fact]
    [Trait("R", "R68")]
    public void RoadMap_WhoTakesPartInJune_DoesNotReport()
    {
        var june = Map.Find("jun-preschool")!;

        Assert.Equal("заведующие детскими садами", june.Audience);
        Assert.Equal(["ORGANISER"], june.Parties);
    }

    [Fact]
    [Trait("R", "R69")]
    public void RoadMap_NumberAsPrinted_IsNoId()
    {
        Assert.Equal("1. 12.", Map.Find("dec-monitoring")!.Number);
        Assert.Equal(12, Map.Decisions.Select(item => item.Id).Distinct().Count());
    }

    private static string Kind(Term term) => term is Term.Within within ? within.Kind.ToString() : term.GetType().Name;
}
