using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Tests.Organisations;

public sealed class UnitNamesTests
{
    private static readonly Organisation Region =
        Sample.Shipped.Organisations.Single(each => each.Id == "leningrad-region");

    private static readonly Organisation Schools = new(
        "okrug", "Округ", Sample.Moscow, ["region", "municipality", "institution"],
        [
            new Unit("okrug", "Ленинск-Кузнецкий городской округ", "Округ", "region", null, []),
            new Unit("north", "Северный район", "Северный", "municipality", "okrug", []),
            new Unit("south", "Южный район", "Южный", "municipality", "okrug", []),
            new Unit("school-1", "МБОУ СОШ № 1", "Школа № 1", "institution", "north", []),
            new Unit("school-2", "МБОУ СОШ № 2", "Школа № 2", "institution", "north", []),
            new Unit("school-2-south", "МБОУ СОШ № 2", "Школа № 2", "institution", "south", []),
            new Unit("kindergarten-1", "МБДОУ детский сад № 1", "Детский сад № 1", "institution", "north", []),
            new Unit("lyceum", "Лицей № 4", "Лицей № 4", "institution", "north", []),
        ]);

    public static TheoryData<string, string> Written => new()
    {
        // As the document of 2021 writes them.
        { "Волосовского", "volosovo" },
        { "Волховского", "volkhov" },
        { "Всеволожского", "vsevolozhsk" },
        { "Выборгского", "vyborg" },
        { "Гатчинского", "gatchina" },
        { "Кингисеппского", "kingisepp" },
        { "Киришского", "kirishi" },
        { "Кировского", "kirovsk" },
        { "Лодейнопольского", "lodeynoye-pole" },
        { "Лодейнопольский", "lodeynoye-pole" },
        { "Лодейноопольский", "lodeynoye-pole" },
        { "Лужского", "luga" },
        { "Подпорожского", "podporozhye" },
        { "Приозерского", "priozersk" },
        { "Приозерский", "priozersk" },
        { "Сланцевского", "slantsy" },
        { "Тихвинского", "tikhvin" },
        { "Тосненского", "tosno" },
        { "г. Сосновый Бор", "sosnovy-bor" },
    };

    public static TheoryData<string, string> Spoken => new()
    {
        { "Приозерскому району", "priozersk" },
        { "в Приозерском", "priozersk" },
        { "Приозерский р-н", "priozersk" },
        { "по Приозерскому р-ну", "priozersk" },
        { "ММС Приозерского района", "priozersk" },
        { "Приозёрский", "priozersk" },
        { "ПРИОЗЕРСКИЙ\u00A0РАЙОН", "priozersk" },
        { "«Приозерский муниципальный район»", "priozersk" },
        { "Приозерскии\u0306 район", "priozersk" },
        { "Приозерский район Ленинградской области", "priozersk" },
        { "Комитет образования Приозерского района", "priozersk" },
        { "Приозерск", "priozersk" },
        { "priozersk", "priozersk" },
        { "Lodeynoye-Pole", "lodeynoye-pole" },
        { "Сосновоборский городской округ", "sosnovy-bor" },
        { "г. Сосновый Бор", "sosnovy-bor" },
        { "Сосновому Бору", "sosnovy-bor" },
        { "в городе Сосновом\u00A0Бору", "sosnovy-bor" },
        { "Гатчина", "gatchina" },
        { "в Гатчине", "gatchina" },
        { "Кириши", "kirishi" },
        { "Подпорожье", "podporozhye" },
        { "Тихвин", "tikhvin" },
        { "Ленинградской области", "leningrad-region" },
        { "Область", "leningrad-region" },
        { "по области", "leningrad-region" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    [MemberData(nameof(Spoken))]
    [Trait("R", "R32")]
    public void Name_InAnyForm_IsOneUnit(string text, string unit) =>
        Assert.Equal(unit, Known(Region, text).Unit.Id);

    [Theory]
    [InlineData("Лодейнооопольского", "lodeynoye-pole")]
    [InlineData("Приозеский район", "priozersk")]
    [InlineData("Кингисепский", "kingisepp")]
    [InlineData("Всеволжский", "vsevolozhsk")]
    [InlineData("Ломносовского", "lomonosov")]
    [InlineData("г. Соснвый Бор", "sosnovy-bor")]
    [Trait("R", "R32")]
    public void Name_WithSlip_IsTheOnlyUnitNear(string text, string unit)
    {
        var known = Known(Region, text);

        Assert.Equal(unit, known.Unit.Id);
        Assert.True(known.Slip);
    }

    [Theory]
    [InlineData("Киривский", "kirishi", "kirovsk")]
    [InlineData("Кироский", "kirovsk", "kirishi")]
    [InlineData("Волоховский", "volosovo", "volkhov")]
    [InlineData("Ки", null, null)]
    [InlineData("Кир", "kirishi", "kirovsk")]
    [InlineData("Мужской", "luga", null)]
    [InlineData("Гатчна", "gatchina", null)]
    [InlineData("Приозерская школа", "priozersk", null)]
    [InlineData("Псковская область", "leningrad-region", null)]
    [InlineData("сводка", null, null)]
    [InlineData("Псков", null, null)]
    [InlineData("район", null, null)]
    [InlineData("", null, null)]
    [InlineData("№ 5", null, null)]
    [Trait("R", "R32")]
    public void Name_NotSure_IsAskedAboutNearestFirst(string text, string? nearest, string? next)
    {
        var alike = Assert.IsType<UnitName.Unknown>(UnitNames.Read(Region, text)).Alike;

        Assert.Equal(nearest, alike.Count > 0 ? alike[0].Id : null);
        Assert.True(next is null || alike.Any(unit => unit.Id == next));
    }

    [Theory]
    [InlineData("Школа № 1", "school-1")]
    [InlineData("школы №1", "school-1")]
    [InlineData("МБОУ «СОШ № 1»", "school-1")]
    [InlineData("сош1", "school-1")]
    [InlineData("1-я школа", "school-1")]
    [InlineData("Средней общеобразовательной школе № 01", "school-1")]
    [InlineData("школа №2 Южного района", "school-2-south")]
    [InlineData("Школа № 2, Северный район", "school-2")]
    [InlineData("детскому саду № 1", "kindergarten-1")]
    [InlineData("МБДОУ № 1", "kindergarten-1")]
    [InlineData("лицея № 4", "lyceum")]
    [InlineData("Ленинск-Кузнецкого городского округа", "okrug")]
    [InlineData("Ленинск Кузнецкий", "okrug")]
    [Trait("R", "R32")]
    public void Name_OfSchool_IsOneUnit(string text, string unit) =>
        Assert.Equal(unit, Known(Schools, text).Unit.Id);

    [Theory]
    [InlineData("Школа № 2", 2)]
    [InlineData("Школа № 3", 0)]
    [InlineData("Лицей № 5", 0)]
    [InlineData("Школа № 1 Южного района", 2)]
    [Trait("R", "R32")]
    public void Name_OfSchoolNotSure_IsAskedAbout(string text, int alike) =>
        Assert.Equal(alike, Assert.IsType<UnitName.Unknown>(UnitNames.Read(Schools, text)).Alike.Count);

    [Theory]
    [InlineData(
        "ММС Подпорожского, Кировского, Лодейнопольского, Волосовского, Волховского, Сланцевского, " +
        "Приозерского районов",
        "podporozhye kirovsk lodeynoye-pole volosovo volkhov slantsy priozersk")]
    [InlineData("Приозерский, Лодейноопольский районы", "priozersk lodeynoye-pole")]
    [InlineData(
        "ММС Тихвинского, Лужского, г. Сосновый Бор, Тосненского районов", "tikhvin luga sosnovy-bor tosno")]
    [InlineData("Волосовского и Подпорожского районов;\nКириши", "volosovo podporozhye kirishi")]
    [InlineData("районов", "")]
    [Trait("R", "R32")]
    public void List_OfNames_IsReadInItsOrder(string text, string units) =>
        Assert.Equal(units, string.Join(' ', UnitNames.ReadList(Region, text)
            .Select(each => Assert.IsType<UnitName.Known>(each.Name).Unit.Id)));

    [Fact]
    [Trait("R", "R32")]
    public void List_WithUnknownName_KeepsItsWriting()
    {
        var read = UnitNames.ReadList(Region, "Лужский, Марсианский районы");

        Assert.Equal(["Лужский", "Марсианский районы"], read.Select(each => each.Text));
        Assert.IsType<UnitName.Unknown>(read[1].Name);
    }

    private static UnitName.Known Known(Organisation organisation, string text) =>
        Assert.IsType<UnitName.Known>(UnitNames.Read(organisation, text));
}
