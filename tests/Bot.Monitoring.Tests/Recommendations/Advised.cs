using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Recommendations;
using Bot.Monitoring.Texts;

namespace Bot.Monitoring.Tests.Recommendations;

/// <summary>Recommendations made by hand after the figures of the documents of 2021.</summary>
internal static class Advised
{
    public static Organisation Region { get; } =
        Sample.Shipped.Organisations.Single(each => each.Id == "leningrad-region");

    /// <summary>Three levels, as no region of the files has them.</summary>
    public static Organisation Schools { get; } = new(
        "land", "Край", Sample.Moscow, ["region", "municipality", "institution", "school"],
        [
            new Unit("land", "Край", "Край", "region", null, []),
            new Unit("institute", "Институт", "Институт", "institution", "land", []),
            new Unit("north", "Северный район", "Северный", "municipality", "land", []),
            new Unit("south", "Южный район", "Южный", "municipality", "land", []),
            new Unit("n1", "Школа № 1", "Школа № 1", "school", "north", []),
            new Unit("n2", "Школа № 2", "Школа № 2", "school", "north", []),
            new Unit("s1", "Школа № 1", "Школа № 1", "school", "south", []),
        ]);

    /// <summary>The directions of two tables: who lags and who is an example.</summary>
    public static IReadOnlyList<Guidance> Directions { get; } =
    [
        Row("1", "1", "Нормативная база", "Подпорожского, Кировского, Лодейнопольского, Волосовского, Волховского, " +
            "Сланцевского, Приозерского районов", "Всеволожского, Лужского, Киришского районов"),
        Row("1", "2", "Методические рекомендации", "Приозерский, Лодейнопольский районы", "", "Разработаны везде"),
        Row("1", "3", "Информационный ресурс", "Приозерский район", "", "Есть у всех"),
        Row("1", "4", "Поддержка в первые годы", "Приозерский район", ""),
        Row("1", "5", "Сообщества", "", "", "Проекты идут везде"),
        Row("1", "10", "Выездное мероприятие", "Приозерский, Лодейноопольский районы",
            "Всеволожского, Выборгского, Лужского, Гатчинского, Киришского районов"),
        Row("2", "3", "Молодые специалисты", "",
            "Выборгского, Всеволожского, Тихвинского, Волосовского, Киришского, Кингисеппского, Подпорожского районов"),
    ];

    public static Addressee Group(string id, int count, int year, params string[] levels) => new(
        id, "Группа " + id, levels,
        [
            .. Enumerable.Range(1, count).Select(no => new Recommendation(
                $"{year}-{id}-{no}", no.ToString(null, null), "Сделать " + no, [], year)),
        ]);

    public static Campaign Campaign(string id, Organisation organisation, Advice advice, int year = 2021) => new(
        id, "Сбор " + id, "m", 1, organisation.Id, "municipality", new(year, 1, 1), new(year, 12, 31),
        [new Stage("collection", "Сбор", StageKind.Collection, null, null)])
    {
        Advice = advice,
    };

    public static Advice Lists(params Addressee[] groups) => Advice.None with { Addressees = groups };

    public static Catalog Catalog(Organisation organisation, params Campaign[] campaigns) => new(
        [organisation], [Sample.Monitoring([Sample.Share("1")])], campaigns,
        new TextBook(new Dictionary<string, IReadOnlyDictionary<string, string>>()));

    private static Guidance Row(
        string table, string no, string title, string lagging, string exemplary, string? everywhere = null) => new(
            $"{table}-{no}", table, no, title, "score" + table + no, null, everywhere, Ids(lagging), Ids(exemplary));

    private static List<string> Ids(string names) =>
        [.. UnitNames.ReadList(Region, names).Select(each => ((UnitName.Known)each.Name).Unit.Id)];
}
