using Bot.Conversations.Inputs;

namespace Bot.Conversations.Tests.Inputs;

public sealed class CommandReaderTests
{
    public static TheoryData<string, Trigger> Phrases => new()
    {
        { "меню", Trigger.Menu }, { "menu", Trigger.Menu }, { "заполнить", Trigger.Fill },
        { "продолжить", Trigger.Fill }, { "начать", Trigger.Fill }, { "fill", Trigger.Fill },
        { "статус", Trigger.Status }, { "status", Trigger.Status },
        { "проверить", Trigger.Review }, { "все ответы", Trigger.Review }, { "review", Trigger.Review },
        { "отправить", Trigger.Submit }, { "сдать", Trigger.Submit }, { "submit", Trigger.Submit },
        { "назад", Trigger.Back }, { "back", Trigger.Back }, { "пропустить", Trigger.Skip }, { "дальше", Trigger.Skip },
        { "skip", Trigger.Skip }, { "сводка", Trigger.Summary }, { "свод", Trigger.Summary },
        { "summary", Trigger.Summary }, { "кто не сдал", Trigger.Missing }, { "missing", Trigger.Missing },
        { "настройки", Trigger.Settings }, { "settings", Trigger.Settings }, { "помощь", Trigger.Help },
        { "help", Trigger.Help }, { "да", Trigger.Yes }, { "верно", Trigger.Yes }, { "согласен", Trigger.Yes },
        { "согласна", Trigger.Yes }, { "подтверждаю", Trigger.Yes }, { "да, ноль", Trigger.Yes },
        { "yes", Trigger.Yes },
        { "ok", Trigger.Yes }, { "ок", Trigger.Yes }, { "нет", Trigger.No }, { "не согласен", Trigger.No },
        { "не согласна", Trigger.No }, { "no", Trigger.No }, { "нет данных", Trigger.NoData },
        { "н/д", Trigger.NoData },
        { "no data", Trigger.NoData }, { "неприменимо", Trigger.NotApplicable },
        { "не применимо", Trigger.NotApplicable }, { "готово", Trigger.Done }, { "done", Trigger.Done }, { "not applicable", Trigger.NotApplicable },
    };

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Read_APhrase_IsTheSameHoweverItIsTyped(string phrase, Trigger trigger)
    {
        string[] ways =
        [
            phrase, phrase.ToUpperInvariant(), char.ToUpperInvariant(phrase[0]) + phrase[1..] + ".", phrase + "!",
            "  " + phrase + " \n", phrase.Replace(" ", " \u00a0 ", StringComparison.Ordinal),
        ];
        Assert.All(ways, way => Assert.Equal(new Command(trigger), CommandReader.Read(way, false)));
        Assert.All(ways, way => Assert.Equal(new Command(trigger), CommandReader.Read(way, true)));
    }

    [Theory]
    [InlineData("/start", Trigger.Start, null)]
    [InlineData("/start  abc-DEF_1", Trigger.Start, "abc-DEF_1")]
    [InlineData("/start@svod_bot abc", Trigger.Start, "abc")]
    [InlineData("/MENU", Trigger.Menu, null)]
    [InlineData("/summary@svod_bot dee-2021 1", Trigger.Summary, "dee-2021 1")]
    [InlineData("/missing dee-2021", Trigger.Missing, "dee-2021")]
    [InlineData("/fill luga", Trigger.Fill, "luga")]
    [InlineData("/forget", Trigger.Forget, null)]
    [InlineData("/svoboda", Trigger.Unknown, "/svoboda")]
    [InlineData("/", Trigger.Unknown, "/")]
    [InlineData("/@svod_bot", Trigger.Unknown, "/")]
    public void Read_ASlash_IsTheCommandWithItsWords(string text, Trigger trigger, string? argument)
    {
        Assert.Equal(new Command(trigger, argument), CommandReader.Read(text, false));
        Assert.Equal(new Command(trigger, argument), CommandReader.Read(text, true));
    }

    [Theory]
    [InlineData("сводка dee-2021 1", Trigger.Summary, "dee-2021 1")]
    [InlineData("Сводка  Лужский район", Trigger.Summary, "Лужский район")]
    [InlineData("нет данных: причина", Trigger.NoData, "причина")]
    [InlineData("Нет данных — учёт не ведётся", Trigger.NoData, "учёт не ведётся")]
    [InlineData("неприменимо (нет школ)", Trigger.NotApplicable, "нет школ")]
    [InlineData("вопрос 2.1", Trigger.Go, "2.1")]
    [InlineData("Вопрос 2.1.", Trigger.Go, "2.1.")]
    [InlineData("question 2.1", Trigger.Go, "2.1")]
    [InlineData("42", Trigger.Words, "42")]
    [InlineData("  6 454\t из 6 492 ", Trigger.Words, "6 454 из 6 492")]
    [InlineData("173\n174", Trigger.Words, "173\n174")]
    [InlineData("", Trigger.Words, "")]
    public void Read_OtherWords_AreReadByTheirBeginning(string text, Trigger trigger, string argument) =>
        Assert.Equal(new Command(trigger, argument), CommandReader.Read(text, false));

    [Theory]
    [InlineData("вопрос 2.1 задан неверно")]
    [InlineData("Сводка ещё не готова.")]
    public void Read_ASentenceWhereAReasonIsAwaited_IsTheReason(string text) =>
        Assert.Equal(new Command(Trigger.Words, text), CommandReader.Read(text, true));
}
