using Bot.Config.Demo;
using Bot.Monitoring;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Tests;

public sealed class DemoTests
{
    private static readonly DemoScenario Demo = DemoReader.Read(Shipped.Folder).Scenario!;
    private static readonly Catalog Catalog = ConfigReader.Read(Shipped.Folder).Catalog!;
    private static readonly MonitoringDefinition Dee = Catalog.MonitoringOf(Catalog.Campaign(Demo.Campaign)!);

    [Theory]
    [InlineData("1.1", 173171)]
    [InlineData("1.2", 174876)]
    [InlineData("2.1", 20555)]
    [InlineData("3.1", 3917)]
    [InlineData("3.2", 14269)]
    [InlineData("4.1", 41007)]
    [InlineData("5.1", 202217)]
    [InlineData("5.2", 202217)]
    [InlineData("6.1", 92)]
    [InlineData("6.2", 118)]
    [InlineData("7.1", 3112)]
    [InlineData("8.1", 525)]
    [InlineData("8.2", 3057)]
    public void Values_OfAllMunicipalities_AddUpToThePublishedTotal(string row, int published)
    {
        var question = Dee.Components.Single(component => component.No == row).Question;

        Assert.Equal(published, Demo.Values.Values.Sum(values => values[question]));
    }

    [Fact]
    public void Values_OfEachMunicipality_AreCompleteAndAboveZero() => Assert.All(
        Catalog.Expected(Catalog.Campaign(Demo.Campaign)!, "leningrad-region"), entry => Assert.All(
            Dee.Questions, question => Assert.True(Demo.Values[entry.Unit][question.Key] > 0)));

    [Fact]
    public void Values_OfEachMunicipality_KeepEveryNumeratorWithinItsDenominator() => Assert.All(
        Demo.Values, unit => Assert.All(Dee.Indicators, indicator => Assert.True(
            unit.Value[indicator.Numerator.Question] <= unit.Value[indicator.Denominator.Question],
            $"{unit.Key}, {indicator.No}")));

    [Fact]
    public void Values_ThatASoftRuleAsksAbout_HaveTheirReason() =>
        Assert.Contains(Assert.Single(Dee.Rules).Id, Demo.Reasons.Keys);

    [Fact]
    public void Sizes_OfMunicipalities_AreUnequalWithVsevolozhskFirstAndPodporozhyeLast()
    {
        var bySize = Demo.Values.OrderByDescending(unit => unit.Value["students_total"])
            .Select(unit => unit.Key).ToList();

        Assert.Equal(["vsevolozhsk", "gatchina"], bySize[..2]);
        Assert.Equal(["lodeynoye-pole", "podporozhye"], bySize[^2..]);
    }

    [Fact]
    public void Start_OfTheDemo_IsBeforeTheDeadlineWithLugaToCome()
    {
        Assert.Equal(("dee-2021", "luga"), (Demo.Campaign, Demo.Last));
        Assert.Equal(new DateTimeOffset(2021, 4, 5, 10, 0, 0, TimeSpan.FromHours(3)), Demo.Clock);
        Assert.Equal(["luga", "leningrad-region", "leningrad-region"], Demo.People.Select(person => person.Unit));
    }
}
