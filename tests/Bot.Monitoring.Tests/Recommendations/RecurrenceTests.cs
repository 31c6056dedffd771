using Bot.Monitoring.Recommendations;

namespace Bot.Monitoring.Tests.Recommendations;

public sealed class RecurrenceTests
{
    private static readonly Recommendation First = new("001-gov-2", "2", "Обсудить", [], 2020);
    private static readonly Recommendation Digital = new("000-gov-4", "4", "Обсудить", ["001-gov-2"], 2021);
    private static readonly Recommendation Methodical = new("003-gov-4", "4", "Обсудить", ["000-gov-4"], 2021);
    private static readonly Recommendation New = new("003-gov-9", "9", "Новое", ["000-gov-9"], 2021);
    private static readonly Recommendation Twin = new("000-gov-9", "9", "Новое", [], 2021);

    private static readonly Recurrence Known = new(Advised.Catalog(
        Advised.Region, Campaign("methodical", Methodical, New), Campaign("needs", First),
        Campaign("digital", Digital, Twin)));

    [Fact]
    [Trait("R", "R61")]
    public void Recommendation_LinkedToAnEarlierOne_IsRepeatedSinceItsYear() =>
        Assert.Equal(2020, Known.Since(Digital));

    [Fact]
    [Trait("R", "R61")]
    public void Recommendation_LinkedOverAThirdOne_IsRepeatedSinceTheEarliest() =>
        Assert.Equal(2020, Known.Since(Methodical));

    [Fact]
    [Trait("R", "R61")]
    public void FirstRecommendation_IsNotRepeated_AndKnowsTheLaterOnes()
    {
        Assert.Null(Known.Since(First));
        Assert.Equal(["000-gov-4", "003-gov-4"], Known.SameAs(First).Select(one => one.Id).Order());
    }

    [Fact]
    [Trait("R", "R61")]
    public void Recommendations_OfOneYear_AreTheSameButNotRepeated()
    {
        Assert.Null(Known.Since(New));
        Assert.Equal([Twin], Known.SameAs(New));
    }

    private static Monitoring.Campaigns.Campaign Campaign(string id, params Recommendation[] list) => Advised.Campaign(
        id, Advised.Region, Advised.Lists(new Addressee("gov", "Органы", ["municipality"], list)));
}
