using Bot.Sandbox.Page;

namespace Bot.EndToEnd.Tests.Page;

/// <summary>The people of the tests and what the page proposes to them.</summary>
public static class Cast
{
    public const long Methodist = 101;

    public const long Coordinator = 102;

    public const long Specialist = 103;

    public static DateTimeOffset Start { get; } = new(2021, 4, 5, 7, 0, 0, TimeSpan.Zero);

    public static TimeZoneInfo Moscow { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    public static DemoPage Page { get; } = new(
        "Свод: мониторинг цифровой среды",
        [
            new(Methodist, "Методист, Лужский район", "respondent", "/start m-token"),
            new(Coordinator, "Координатор, Ленинградская область", "coordinator", "/start c-token"),
            new(Specialist, "Специалист комитета", "viewer", null),
        ],
        [
            new("Нажмите «Начать» во всех трёх чатах.", []),
            new(
                "Заполните мониторинг за Лужский район.",
                [
                    new("1.1 Учащиеся с цифровым профилем", "7 412"),
                    new("1.2 Учащиеся, всего", "7 480"),
                    new("2 Рекомендации, пара одним сообщением", "881 из 7 480"),
                ]),
            new("Переведите часы на 8 апреля: придут напоминания.", []),
            new("Попросите сводку в чате комитета.", []),
        ]);
}
