using FsCheck;
using FsCheck.Fluent;

namespace Bot.Conversations.Tests.Walks;

/// <summary>Random walks over a vocabulary of what people do.</summary>
internal static class Steps
{
    private const int Longest = 250;

    private static readonly string[] Numbers =
    [
        "0", "5", "12", "100", "950", "1 000", "6492", "1 000", "0 из 5", "5 из 10", "100 из 100", "200 из 200",
        "10 из 5", "950 из 1000", "0 из 0", "5\n10", "300/400", "5 of 10", "99 чел.",
    ];

    private static readonly string[] Wrong =
    [
        "много", "12,5 человека", "-3", "1e9", "١٢٣", "99 %", "1.234", "12 07", "1234567890123", "5 из 6 из 7", "+5",
        "…", "", " ", "\ud800", "/", "/nothing", "<b>5</b> & \"да\"", new string('я', 5000), new string('7', 4096),
    ];

    private static readonly string[] Reasons =
    [
        "учёт не ведётся", "100 % заданий проверяет платформа", "раз; два; три слова", "строка\nещё строка\nи ещё",
        "- 2 школы закрыты", "нет данных: форма введена в мае", "неприменимо (нет школ)", "no data: not counted",
    ];

    private static readonly string[] Commands =
    [
        "/start", "/menu", "/fill", "/fill luga", "/fill tosno", "/status", "/review", "/submit", "/back", "/skip",
        "/summary", "/summary dee-2021 1", "сводка dee-2021 1 luga", "/summary vyborg", "/missing", "/missing dee-2021",
        "/settings", "/settings english", "/settings русский", "/help", "меню", "заполнить", "все ответы", "отправить",
        "назад", "пропустить", "да", "да", "нет", "нет данных", "неприменимо", "вопрос 1.2", "вопрос 2.1", "вопрос 5.1",
        "вопрос 9.9", "вопрос", "1.1 = 950", "2.2 = 700", "5.1 = 200", "5.2: 200", "8.2 = 0", "1", "2", "1.1",
        "исправить", "/start forged", "/start expired", "квитанция", "файлы",
    ];

    private static readonly string[] AboutDecisions =
    [
        "/decisions", "решения", "мои решения", "/decisions own 11",
        "решение DOP-1", "/decisions DOP-2", "решение ДОП-4", "DOP-5", "решение LOIRO-1", "/report", "/report DOP-6",
        "/report DOP-1 640 из 1000", "/report DOP-5 провели совещание", "выполнено", "в работе", "не начато", "ещё 11",
        "рекомендации", "рекомендации получены", "переслано 1 из 2",
    ];

    private static readonly string[] AboutTime =
    [
        "/extend", "/extend 3", "/extend 3 болезнь методиста", "продление до 12 апреля", "/extend 99", "/extend скоро",
        "/extend luga 12.04.2021", "/extend Лужский нет", "/extend все 16.04.2021", "продлить", "продлить luga",
        "отказать", "отказать luga занято", "/deadline", "/deadline dee-2021 collection 16.04.2021 № 1", "сроки",
        "/deadline luga 14.04.2021", "как в прошлый раз", "/remind", "/remind luga", "напомнить всем, кто должен", "напомнить: tosno",
    ];

    private static readonly string[] AboutPeople =
    [
        "люди", "люди Лужский", "люди Нигде", "пригласить", "пригласить Лужский", "пригласить Лужский ответственный",
        "пригласить Тосненский координатор Иванова 48", "пригласить списком", "без имени", "отозвать", "отозвать имя",
        "отозвать 1", "отозвать приглашение Иванова", "заменить имя", "заменить: 2", "передать дела",
        "снять с себя роль", "/forget", "мои данные", "не принимать", "принять приглашение", "/help", "/menu",
    ];

    private static readonly string[] AboutReview =
    [
        "карточка Лужский", "карточка Лужский", "карточка Тосненский", "/accept Лужский", "/return luga", "на проверку",
        "принять", "принять", "вернуть", "вернуть 1.1: проверьте", "вернуть 2.1", "открыть снова",
        "открыть снова: ошибка", "освободить", "освободить: школ нет", "2.1, 3.1: проверьте знаменатель", "2.1",
        "всю форму", "всю форму: проверьте", "9.9: проверьте", "проверьте, пожалуйста", "назад", "да", "нет", "готово",
        "пропустить", "вопрос 1.1", "нет данных", "/card", "карточка", "карточка Выборгский", "/menu", "/status",
    ];

    private static readonly string[] OfTheUnit =
    [
        "исправить 1.1", "исправить 2.1", "значение верно", "значение верно: сверили", "нечего сообщать",
        "нечего сообщать: школ нет", "сверили с отчётом", "принять", "вернуть", "карточка Лужский", "открыть снова",
        "на проверку", "исправить 9.9", "исправить luga 1.1",
    ];

    private static readonly string[] ToAnyKind =
    [
        "готово", "1, 3", "3, 1, 2", "ничего из этого", "12,5 %", "09.04.2021", "К1.1 = 2", "К1.2 = 3", "да", "нет",
        "4 = да", "8 = нет данных", "Цифровые ресурсы", "1 234,50", "2 = 1, 4", "3 = 2", "отправить", "/submit", "2",
    ];

    private static readonly Gen<string> Words = Gen.Frequency(
        (48, Gen.Elements(Numbers)), (2, Gen.Elements(Wrong)), (5, Gen.Elements(Reasons)), (8, Gen.Elements(Commands)),
        (2, Gen.Elements(AboutDecisions)), (4, Gen.Elements(AboutPeople)), (2, Gen.Elements(OfTheUnit)),
        (4, Gen.Elements(AboutTime)),
        (1, Gen.Choose(1, 12).Select(number => "/start t" + number)));

    private static readonly Gen<StepKind> Kinds = Gen.Frequency(
        (60, Gen.Constant(StepKind.Type)), (14, Gen.Constant(StepKind.Press)), (4, Gen.Constant(StepKind.PressEarlier)),
        (8, Gen.Constant(StepKind.Edit)), (3, Gen.Constant(StepKind.Wait)), (1, Gen.Constant(StepKind.Revoke)),
        (8, Gen.Elements(
            StepKind.PressUsed, StepKind.PressOutdated, StepKind.PressForeign, StepKind.Attach, StepKind.Fail,
            StepKind.Group, StepKind.Block)));

    private static Gen<Step> One(Gen<string> typed) =>
        from who in Gen.Frequency(
            (6, Gen.Constant("methodist")), (2, Gen.Constant("coordinator")), (1, Gen.Elements("viewer", "stranger")))
        from kind in Kinds
        from words in who == "coordinator" ? Gen.Frequency((1, typed), (3, Gen.Elements(AboutReview))) : typed
        from number in Gen.Choose(0, 30)
        select new Step(who, kind, words, number);

    /// <summary>Long walks that shrink by leaving out stretches.</summary>
    public static Arbitrary<Step[]> Walks { get; } = Arb.From(Gen.ArrayOf(One(Words), Longest), Shorter);

    /// <summary>Such walks through a form with questions of every kind.</summary>
    public static Arbitrary<Step[]> WalksOfEveryKind { get; } = Arb.From(
        Gen.ArrayOf(One(Gen.Frequency((3, Words), (1, Gen.Elements(ToAnyKind)))), Longest), Shorter);

    private static IEnumerable<Step[]> Shorter(Step[] walk)
    {
        for (var stretch = walk.Length / 2; stretch > 0; stretch /= 2)
        {
            for (var from = 0; from < walk.Length; from += stretch)
            {
                yield return [.. walk[..from], .. walk[Math.Min(walk.Length, from + stretch)..]];
            }
        }
    }
}
