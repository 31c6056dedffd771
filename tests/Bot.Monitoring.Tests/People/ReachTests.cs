using Bot.Monitoring.People;

namespace Bot.Monitoring.Tests.People;

[Trait("R", "R28")]
[Trait("R", "R29")]
[Trait("R", "R35")]
public sealed class ReachTests
{
    private static readonly Catalog Catalog = Sample.Region(Sample.Monitoring([Sample.Share("1")]), 2);

    [Theory]
    [InlineData("u1", "u1", true)]
    [InlineData("region", "u1", true)]
    [InlineData("region", "region", true)]
    [InlineData("u1", "u2", false)]
    [InlineData("u1", "region", false)]
    [InlineData("region", "elsewhere", false)]
    [InlineData("elsewhere", "u1", false)]
    public void Has_ARole_ReachesBelowNeverAboveOrBeside(string held, string asked, bool reaches) => Assert.Equal(
        reaches, Person(new Holding(Role.Viewer, held)).Has(Catalog, asked, Role.Viewer, Role.Coordinator));

    [Fact]
    public void Has_AnotherRole_DoesNotReach() =>
        Assert.False(Person(new Holding(Role.Viewer, "u1")).Has(Catalog, "u1", Role.Respondent));

    [Fact]
    public void Has_NothingHeld_ReachesNothing() => Assert.False(Person().Has(Catalog, "u1", Enum.GetValues<Role>()));

    [Fact]
    public void UnitsAs_ARoleHeldTwice_NamesEachUnitOnce() => Assert.Equal(["u2", "u1"], Person(
        new Holding(Role.Respondent, "u2"), new Holding(Role.Viewer, "region"), new Holding(Role.Respondent, "u1"),
        new Holding(Role.Respondent, "u2")).UnitsAs(Role.Respondent));

    private static Person Person(params Holding[] holdings) => new(1, "Имя", "ru", holdings);
}
