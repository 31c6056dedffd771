using Bot.Monitoring.Definitions;
using Bot.Monitoring.Recommendations;

namespace Bot.Monitoring.Tests.Recommendations;

public sealed class AdviceBookTests
{
    private static readonly Advice Seventeen = Advised.Lists(
        Advised.Group("gov", 9, 2021, "region", "municipality"), Advised.Group("dpo", 5, 2021, "institution"),
        Advised.Group("oo", 3, 2021, "school"));

    [Theory]
    [InlineData("n1", "oo 3")]
    [InlineData("north", "gov 9")]
    [InlineData("institute", "dpo 5")]
    [InlineData("land", "gov 9")]
    [Trait("R", "R57")]
    public void List_OfAUnit_IsThatOfItsGroup(string unit, string expected) => Assert.Equal(
        expected, Lists(Seventeen.For(Advised.Schools.Find(unit)!)));

    [Theory]
    [InlineData("n1", "oo 3")]
    [InlineData("north", "gov 9")]
    [InlineData("land", "gov 9, dpo 5, oo 3")]
    [Trait("R", "R57")]
    public void Lists_ToRead_AreAllOnlyAtTheTop(string unit, string expected) => Assert.Equal(
        expected, Lists(Advised.Campaign("c", Advised.Schools, Seventeen)
            .Readable(Advised.Schools, Advised.Schools.Find(unit)!)));

    [Fact]
    [Trait("R", "R54")]
    public void Lagging_InADirection_LearnFromItsExamples()
    {
        var lagging = Advised.Directions[0].Lagging;

        Assert.Equal(7, lagging.Count);
        Assert.All(lagging, unit => Assert.Equal(
            ["vsevolozhsk", "luga", "kirishi"], Card(unit).Corrections[0].LearnFrom.Select(each => each.Id)));
    }

    [Theory]
    [InlineData("volosovo")]
    [InlineData("podporozhye")]
    [Trait("R", "R55")]
    public void Card_OfBothRoles_HasBoth(string unit)
    {
        var card = Card(unit);

        Assert.Equal("1-1", Assert.Single(card.Corrections).Direction.Id);
        Assert.Equal("2-3", Assert.Single(card.Examples).Id);
    }

    [Fact]
    [Trait("R", "R55")]
    public void Unit_BothLaggingAndExemplaryInOneDirection_IsNotPointedToItself()
    {
        var row = Advised.Directions[0] with { Lagging = ["luga"], Exemplary = ["luga", "kirishi"] };

        var card = AdviceBook.CardOf(Advised.Region, Advised.Region.Find("luga")!, [row]);

        Assert.Equal(["kirishi"], Assert.Single(card.Corrections).LearnFrom.Select(each => each.Id));
        Assert.Single(card.Examples);
    }

    [Theory]
    [InlineData("priozersk", "1 2 3 4 10")]
    [InlineData("lodeynoye-pole", "1 2 10")]
    [InlineData("boksitogorsk", "")]
    [Trait("R", "R56")]
    public void Card_OfAUnit_CollectsItsRows(string unit, string rows) => Assert.Equal(
        rows, string.Join(' ', Card(unit).Corrections.Select(each => each.Direction.No)));

    [Fact]
    [Trait("R", "R52")]
    public void Direction_PresentEverywhere_MayNeedCorrectionAllTheSame()
    {
        var second = Card("priozersk").Corrections[1];

        Assert.Equal("Разработаны везде", second.Direction.Everywhere);
        Assert.Empty(second.LearnFrom);
    }

    [Fact]
    [Trait("R", "R49")]
    public void Lagging_OfAll_StartsWithTheMost() => Assert.Equal(
        ["priozersk 5", "lodeynoye-pole 3", "volosovo 1", "volkhov 1", "kirovsk 1", "podporozhye 1", "slantsy 1"],
        AdviceBook.Lagging(Advised.Region, Advised.Directions)
            .Select(card => $"{card.Unit.Id} {card.Corrections.Count}"));

    [Fact]
    [Trait("R", "R62")]
    public void Criterion_WithoutARow_HasAnEmptySlot()
    {
        var monitoring = Scored("score11", "score12", "extra");

        var slots = AdviceBook.Slots(monitoring, Advised.Directions);

        Assert.Equal(["1-1", "1-2", null], slots.Select(slot => slot.Direction?.Id));
        Assert.Equal("extra", slots[2].Criterion.Key);
    }

    [Fact]
    [Trait("R", "R54")]
    public void Scores_WithoutLists_GiveDirectionsOfTheirOwn()
    {
        var computed = ComputedGuidance.Of(Scored("a", "b", "c"), [
            Sample.Sent("u1", ("a", 2), ("b", 0)), Sample.Sent("u2", ("a", 1), ("b", 2)), Sample.Sent("u3", ("b", 1)),
        ]);

        Assert.Equal(["u2", "u1,u3", ""], computed.Select(row => string.Join(',', row.Lagging)));
        Assert.Equal(["u1", "u2", ""], computed.Select(row => string.Join(',', row.Exemplary)));
    }

    [Fact]
    [Trait("R", "R60")]
    public void Recommendation_WithoutDay_HasNeitherDayNorResponsible() => Assert.All(
        Seventeen.Addressees.SelectMany(group => group.Recommendations),
        one => Assert.Equal((null, null), (one.Due, one.Responsible)));

    private static UnitCard Card(string unit) =>
        AdviceBook.CardOf(Advised.Region, Advised.Region.Find(unit)!, Advised.Directions);

    private static string Lists(IEnumerable<Addressee> groups) =>
        string.Join(", ", groups.Select(group => $"{group.Id} {group.Recommendations.Count}"));

    private static MonitoringDefinition Scored(params string[] keys) => new(
        "scored", 1, "Оценка", "Оценка",
        [
            .. keys.Select(key => new Question(key, key, "", QuestionKind.Score)
            {
                Options =
                [
                    .. Enumerable.Range(0, 3).Select(points => new Option(points.ToString(null, null), "да", points)),
                ],
            }),
        ],
        [], [], [], []);
}
