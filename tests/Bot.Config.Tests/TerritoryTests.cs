using Bot.Monitoring.Organisations;

namespace Bot.Config.Tests;

public sealed class TerritoryTests
{
    private static readonly Organisation Region =
        ConfigReader.Read(Shipped.Folder).Catalog!.Organisations.Single(one => one.Id == "leningrad-region");

    // Every written form of a municipality in document 003 (R32).
    [Theory]
    [InlineData("Волосовского", "volosovo")]
    [InlineData("Волховского", "volkhov")]
    [InlineData("Всеволожского", "vsevolozhsk")]
    [InlineData("Выборгского", "vyborg")]
    [InlineData("Гатчинского", "gatchina")]
    [InlineData("Кингисеппского", "kingisepp")]
    [InlineData("Киришского", "kirishi")]
    [InlineData("Кировского", "kirovsk")]
    [InlineData("Лодейнопольского", "lodeynoye-pole")]
    [InlineData("Лодейнопольский", "lodeynoye-pole")]
    [InlineData("Лодейноопольский", "lodeynoye-pole")]
    [InlineData("Лужского", "luga")]
    [InlineData("Подпорожского", "podporozhye")]
    [InlineData("Приозерского", "priozersk")]
    [InlineData("Приозерский", "priozersk")]
    [InlineData("Сланцевского", "slantsy")]
    [InlineData("Тихвинского", "tikhvin")]
    [InlineData("Тосненского", "tosno")]
    [InlineData("г. Сосновый Бор", "sosnovy-bor")]
    public void Form_AsWrittenInTheDocument_MeansOneUnit(string form, string expected)
    {
        var meant = Region.Units.Where(unit =>
            unit.Aliases.Contains(form) || unit.Name.StartsWith(form, StringComparison.Ordinal));

        Assert.Equal(expected, Assert.Single(meant).Id);
    }

    [Fact]
    [Trait("R", "R30")]
    public void Region_WithTheOrganisationsBelowIt_StillHasEighteenMunicipalities()
    {
        Assert.Equal(18, Region.AtLevel("municipality", "leningrad-region").Count());
        Assert.Equal(["loiro"], Region.AtLevel("institution", "leningrad-region").Select(unit => unit.Id));
        Assert.Equal("leningrad-region", Region.Find("loiro")!.Parent);
    }

    [Fact]
    public void Region_InItsOwnZone_IsThreeHoursAheadOfUtc() =>
        Assert.Equal(TimeSpan.FromHours(3), Region.Zone.GetUtcOffset(new DateTime(2021, 4, 9)));
}
