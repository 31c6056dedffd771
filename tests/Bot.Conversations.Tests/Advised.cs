using Bot.Monitoring;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Recommendations;

namespace Bot.Conversations.Tests;

/// <summary>The shipped region with two schools, the directions of 2021 and a letter of 2020 that speaks to schools.
/// </summary>
internal static class Advised
{
    private static readonly Organisation Region = WithSchools(
        Repository.Shipped.Organisations.Single(each => each.Id == "leningrad-region"));

    public static Catalog Catalog { get; } = Repository.Shipped with
    {
        Organisations = [Region],
        Registers = [],
        Campaigns =
        [
            .. Repository.Shipped.Campaigns.Where(campaign => campaign.Id == "dee-2021")
                .SelectMany(campaign => new[]
                {
                    campaign with { Advice = Directions },
                    campaign with
                    {
                        Id = "needs-2020", Title = "Потребности, 2020", From = new(2020, 1, 1), To = new(2020, 12, 31),
                        Advice = Letter,
                    },
                }),
        ],
    };

    private static Advice Letter => new(
        [
            Group("gov", "Органы управления", 5, 2020, "region", "municipality"),
            Group("oo", "Школам", 4, 2020, "school") with { Forwarded = true },
        ],
        [], ["Органам управления"], new DateOnly(2021, 7, 16), 2021)
    {
        Number = "№ 12",
    };

    private static Advice Directions => Advice.None with
    {
        Addressees =
        [
            Group("gov", "Органы управления", 9, 2021, "region", "municipality"),
            Group("dpo", "Организациям ДПО", 5, 2021, "institution"), Group("oo", "Школам", 3, 2021, "school"),
        ],
        Guidance =
        [
            Row(
                "1", "1", "Нормативная база", "Подпорожского, Кировского, Лодейнопольского, Волосовского, " +
                "Волховского, Сланцевского, Приозерского районов", "Всеволожского, Лужского, Киришского районов"),
            Row(
                "1", "2", "Методические рекомендации", "Приозерский, Лодейнопольский районы", "",
                "Есть во всех районах"),
            Row("1", "3", "Информационный ресурс", "Приозерский район", ""),
            Row("1", "4", "Поддержка в первые годы", "Приозерский район", ""),
            Row(
                "1", "10", "Выездное мероприятие", "Приозерский, Лодейнопольский районы",
                "Выборгского, Лужского районов"),
            Row("2", "3", "Молодые специалисты", "", "Выборгского, Волосовского, Подпорожского районов"),
        ],
    };

    private static Organisation WithSchools(Organisation region) => new(
        region.Id, region.Title, region.Zone, [.. region.Levels.Where(level => level != "school"), "school"],
        [.. region.Units, School(1), School(2)]);

    private static Unit School(int number) => new(
        "priozersk-school-" + number, "Школа № " + number, "Школа № " + number, "school", "priozersk", []);

    private static Addressee Group(string id, string title, int count, int year, params string[] levels) => new(
        id, title, levels,
        [
            .. Enumerable.Range(1, count).Select(no => new Recommendation(
                $"{year}-{id}-{no}", no.ToString(null, null), $"Дело {no}",
                year == 2021 && no == 2 ? [$"2020-{id}-1"] : [], year)),
        ]);

    private static Guidance Row(
        string table, string no, string title, string lagging, string exemplary, string? everywhere = null) => new(
            $"{table}-{no}", table, no, title, null, "Перенять опыт", everywhere, Ids(lagging), Ids(exemplary));

    private static List<string> Ids(string names) =>
        [.. UnitNames.ReadList(Region, names).Select(each => ((UnitName.Known)each.Name).Unit.Id)];
}
