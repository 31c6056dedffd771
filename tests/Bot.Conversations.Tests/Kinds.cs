using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;

namespace Bot.Conversations.Tests;

/// <summary>A made-up form with a question of every kind, and smaller ones of some of them.</summary>
internal static class Kinds
{
    private static readonly Question[] All =
    [
        new("form", "Где ведётся учёт курсов", "", QuestionKind.Choice)
        {
            No = "1", Group = "courses",
            Options =
            [
                new("journal", "В бумажном журнале"),
                new("table", "В электронной таблице, которую ведёт методист муниципалитета"),
                new("system", "В информационной системе"),
            ],
        },
        new("topics", "Какие темы нужны педагогам", "", QuestionKind.MultiChoice, "Отметьте всё, что называли школы.")
        {
            No = "2", Group = "courses", AtMost = 3,
            Options =
            [
                new("digital", "Цифровые ресурсы"), new("language", "Русский язык, литература"),
                new("special", "Работа с детьми с ОВЗ"), new("class", "Классное руководство"),
            ],
        },
        new("barriers", "Что мешает учиться, по важности", "", QuestionKind.Ranking)
        {
            No = "3", Group = "courses",
            Options = [new("time", "Нет времени"), new("money", "Нет средств"), new("choice", "Нет нужных программ")],
        },
        new("plan", "Утверждён ли план обучения", "", QuestionKind.YesNo)
        {
            No = "4", Group = "courses", Options = [new("yes", "да"), new("no", "нет")],
        },
        new("day", "Когда утверждён план", "", QuestionKind.Date) { No = "5", Group = "courses" },
        new("share", "Доля обученных за год", "%", QuestionKind.Percent) { No = "6", Group = "courses" },
        new("speed", "Средняя скорость интернета", "Мбит/с", QuestionKind.Fraction) { No = "9", Group = "courses" },
        new("cost", "Расходы на обучение", "тыс. руб.", QuestionKind.Money) { No = "7", Group = "courses" },
        new("wishes", "Что ещё важно знать", "", QuestionKind.Text) { No = "8", Group = "courses", Required = false },
        new(
            "fast", "Школы со скоростным интернетом", "ед.", QuestionKind.Count,
            Definition: "100 Мбит/с – город, 50 Мбит/с – село и пгт"),
        new("schools", "Школы – всего", "ед.", QuestionKind.Count),
        new("labs", "Школы с лабораториями", "ед.", QuestionKind.Count),
        Score("order", "К1.1", "Положение о методической службе"),
        Score("team", "К1.2", "Штат методической службы"),
    ];

    private static readonly Indicator[] Indicators =
    [
        new("1", "Доля школ со скоростным интернетом", "courses", "%", new("1.1", "fast"), new("1.2", "schools")),
        new("2", "Доля школ с лабораториями", "courses", "%", new("2.1", "labs"), new("2.2", "schools")),
    ];

    /// <summary>The shipped texts and people's units with one campaign that asks these questions, in this order.</summary>
    public static Catalog Asking(params IReadOnlyList<string> keys) => Repository.Shipped with
    {
        Monitorings = [Monitoring(keys)],
        Campaigns =
        [
            new Campaign(
                "kinds-2021", "Потребности в обучении, 2021", "kinds", 1, "leningrad-region", "municipality",
                new(2021, 1, 1), new(2021, 12, 31),
                [new Stage("collection", "Сбор", StageKind.Collection, null, new(2021, 4, 9))]),
        ],
    };

    /// <summary>All of them.</summary>
    public static Catalog Every => Asking([.. All.Select(question => question.Key)]);

    private static MonitoringDefinition Monitoring(IReadOnlyList<string> keys) => new(
        "kinds", 1, "Мониторинг потребностей в обучении", "Потребности",
        [.. keys.Select(key => All.Single(question => question.Key == key))],
        [new IndicatorGroup("courses", "Курсы"), new IndicatorGroup("score", "Оценка эксперта")],
        [.. Indicators.Where(indicator => keys.Contains(indicator.Numerator.Question))],
        [],
        keys.Contains("fast")
            ? [new Rule(
                "all-fast", "fast", Comparison.NotEqual, "schools", null, Severity.Soft, 10,
                "Скоростной интернет во всех школах: так ли это?")]
            : [])
    {
        Jump = 30,
    };

    private static Question Score(string key, string no, string name) => new(key, name, "", QuestionKind.Score)
    {
        No = no, Group = "score", Required = false,
        Options = [new("0", "Нет", 0), new("1", "Есть не всё", 1), new("2", "Есть и действует", 2)],
    };
}
