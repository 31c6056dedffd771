using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Recommendations;

namespace Bot.Monitoring.Tests.Recommendations;

/// <summary>The shipped recommendations against the figures of their documents.</summary>
public sealed class PublishedAdviceTests
{
    private static readonly Campaign Methodical = Sample.Shipped.Campaign("methodical-2021")!;
    private static readonly Campaign Needs = Sample.Shipped.Campaign("needs-2020")!;
    private static readonly Recurrence Recurrence = new(Sample.Shipped);

    private static Organisation Region => Sample.Shipped.OrganisationOf(Methodical);

    [Fact]
    [Trait("R", "R54")]
    public void SevenLagging_InTheirRegulations_LearnFromThree()
    {
        var lagging = AdviceBook.Lagging(Region, Methodical.Advice.Guidance)
            .SelectMany(card => card.Corrections)
            .Where(correction => correction.Direction is { Table: "1", No: "1" })
            .ToList();

        Assert.Equal(7, lagging.Count);
        Assert.All(lagging, correction => Assert.Equal(
            ["vsevolozhsk", "luga", "kirishi"], correction.LearnFrom.Select(unit => unit.Id)));
    }

    [Theory]
    [InlineData("volosovo")]
    [InlineData("podporozhye")]
    [Trait("R", "R55")]
    public void TwoMunicipalities_LagInOneTable_AndAreAnExampleInTheOther(string unit)
    {
        var card = Card(unit);

        Assert.Equal(("1", "1"), Row(Assert.Single(card.Corrections).Direction));
        Assert.Equal(("2", "3"), Row(Assert.Single(card.Examples)));
    }

    [Theory]
    [InlineData("priozersk", "1 2 3 4 10")]
    [InlineData("lodeynoye-pole", "1 2 10")]
    [Trait("R", "R56")]
    public void Card_OfAMunicipality_CollectsItsRows(string unit, string rows) => Assert.Equal(
        rows, string.Join(' ', Card(unit).Corrections.Select(each => each.Direction.No)));

    [Theory]
    [InlineData("dee-2021", "9 5 3")]
    [InlineData("needs-2020", "5 5 4")]
    [InlineData("methodical-2021", "8 7 2")]
    [Trait("R", "R57")]
    public void Lists_OfADocument_AreOnePerGroup(string campaign, string counts) => Assert.Equal(
        counts, string.Join(' ', Sample.Shipped.Campaign(campaign)!.Advice.Addressees
            .Select(group => group.Recommendations.Count)));

    [Theory]
    [InlineData("luga", "gov")]
    [InlineData("loiro", "dpo")]
    [Trait("R", "R57")]
    public void List_OfAUnit_IsThatOfItsGroup(string unit, string group) => Assert.Equal(
        [group], Methodical.Advice.For(Region.Find(unit)!).Select(each => each.Id));

    [Fact]
    [Trait("R", "R58")]
    public void LetterOf2020_IsHandedOnToSchools_ByEveryMunicipality()
    {
        var task = Assert.Single(Forwarding.Of(Needs, Region));

        Assert.Equal("oo", task.Group.Id);
        Assert.Equal(18, task.Senders.Count());
    }

    [Fact]
    [Trait("R", "R59")]
    public void LetterOf2020_HasItsNumberAndDay() => Assert.Equal(
        ("№ 19-16321/2021", new DateOnly(2021, 7, 16)), (Needs.Advice.Number, Needs.Advice.Sent!.Value));

    [Fact]
    [Trait("R", "R60")]
    public void AllFortyEight_HaveNeitherDayNorResponsible()
    {
        var all = Sample.Shipped.Campaigns.SelectMany(campaign => campaign.Advice.Addressees)
            .SelectMany(group => group.Recommendations).ToList();

        Assert.Equal(48, all.Count);
        Assert.All(all, one => Assert.Equal((null, null), (one.Due, one.Responsible)));
    }

    [Theory]
    [InlineData("000-gov-4", 2020)]
    [InlineData("003-gov-4", 2020)]
    [InlineData("003-dpo-3", 2020)]
    [InlineData("001-gov-2", null)]
    [InlineData("003-gov-2", null)]
    [Trait("R", "R61")]
    public void Recommendation_OfADocument_KnowsSinceWhenItIsRepeated(string id, int? year) => Assert.Equal(
        year, Recurrence.Since(Sample.Shipped.Campaigns.SelectMany(campaign => campaign.Advice.Addressees)
            .SelectMany(group => group.Recommendations).Single(one => one.Id == id)));

    [Fact]
    [Trait("R", "R62")]
    public void EveryCriterion_HasASlot()
    {
        var slots = AdviceBook.Slots(Sample.Shipped.MonitoringOf(Methodical), Methodical.Advice.Guidance);

        Assert.Equal(19, slots.Count);
        Assert.Null(slots.Single(slot => slot.Criterion.Key == "k2_3").Direction?.Text);
        Assert.Equal("1", slots.Single(slot => slot.Criterion.Key == "k2_1").Direction!.No);
    }

    private static UnitCard Card(string unit) =>
        AdviceBook.CardOf(Region, Region.Find(unit)!, Methodical.Advice.Guidance);

    private static (string Table, string No) Row(Guidance row) => (row.Table, row.No);
}
