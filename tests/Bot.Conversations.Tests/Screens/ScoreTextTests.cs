using Bot.Monitoring;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using static Bot.Conversations.Tests.Screens.SummaryWords;

namespace Bot.Conversations.Tests.Screens;

public sealed class ScoreTextTests
{
    private static readonly Band[] Bands = [new("low", "низкая", 0, 1), new("high", "высокая", 3, 6)];

    private static readonly Catalog Scored = With(Small(
        [], [.. new[] { "a", "b", "c" }.Select(key => new Question(key, "Критерий", "", QuestionKind.Score)
        {
            No = key, Group = "words", Options = [new("0", "нет", 0), new("1", "да", 1), new("2", "вполне", 2)],
        })],
        Bands));

    [Fact]
    [Trait("R", "R50")]
    public void Summary_OfACompleteForm_NamesTheLevel() => Assert.Contains(
        "Оценка по критериям: 5 из 6 — высокая\n    Вопросы: 5 из 6", Say(Scored, "luga", Form("luga", 2, 2, 1)),
        StringComparison.Ordinal);

    [Fact]
    [Trait("R", "R50")]
    public void Summary_OfATotalInAGap_SaysThatTheLevelIsUndefined() => Assert.Contains(
        "2 из 6 — уровень не определён (разрыв шкалы)", Say(Scored, "luga", Form("luga", 2, 0, 0)),
        StringComparison.Ordinal);

    [Fact]
    [Trait("R", "R51")]
    public void Summary_OfAnIncompleteForm_SaysHowManyAreFilledIn()
    {
        var text = Say(Scored, "luga", Form("luga", 2, 2));

        Assert.Contains("заполнено 2 из 3, пока 4 из 6", text, StringComparison.Ordinal);
        Assert.DoesNotContain("высокая", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_OfSeveralForms_HasTheMeanAndTheUnitsByLevel()
    {
        var text = Say(
            Scored, "leningrad-region", Form("luga", 2, 2, 1), Form("tosno", 0, 0, 1), Form("vyborg", 2, 0, 0),
            Form("gatchina", 2));

        Assert.Contains("среднее по полностью оценённым (3): 2,67 из 6 — уровень не определён", text, StringComparison.Ordinal);
        Assert.Contains("оценены полностью 3 из 4", text, StringComparison.Ordinal);
        Assert.Contains("высокая — 1: Лужский", text, StringComparison.Ordinal);
        Assert.Contains("низкая — 1: Тосненский", text, StringComparison.Ordinal);
        Assert.Contains("уровень не определён (разрыв шкалы) — 1: Выборгский", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R53")]
    public void Summary_OfAStatedTotal_SaysWhatTheSourceSays()
    {
        var text = Say(Scored, "luga", Sent("luga", ("small", new Answer.Stated("более 3 баллов", null))));

        Assert.Contains("оценок пока нет", text, StringComparison.Ordinal);
        Assert.Contains("Лужский: в источнике «более 3 баллов» — высокая; в среднее не входит", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_WithoutIndicators_CountsTheAnswers()
    {
        Option[] options = [.. Enumerable.Range(1, 4).Select(at => new Option("o" + at, "Направление " + at))];
        Question Ask(string no, QuestionKind kind) =>
            new(no, "Вопрос " + no, "чел.", kind) { No = no, Group = "words", Options = options };
        var catalog = With(Small([], [
            Ask("1", QuestionKind.MultiChoice), Ask("2", QuestionKind.Ranking), Ask("3", QuestionKind.Count),
            Ask("4", QuestionKind.Text), Ask("5", QuestionKind.Percent), Ask("6", QuestionKind.Date)]));

        var text = Say(catalog, "leningrad-region", Answered("luga", 1500, "o1", "o2"), Answered("tosno", 12, "o2"));

        Assert.Contains("1. Вопрос 1 — 2 ответа\n    Направление 2 — 2\n    Направление 1 — 1\n", text, StringComparison.Ordinal);
        Assert.Contains("    1. Направление 2 — 8 баллов, назвали 2, среднее место 1\n", text, StringComparison.Ordinal);
        Assert.Contains("3. Вопрос 3 — 1 512 чел. (2 ответа)\n", text, StringComparison.Ordinal);
        Assert.Contains("4. Вопрос 4 — 2 ответа\n", text, StringComparison.Ordinal);
        Assert.Contains("5. Вопрос 5 — от 24 до 24 чел. (2 ответа), общей базы нет\n", text, StringComparison.Ordinal);
        Assert.EndsWith("6. Вопрос 6 — нет данных", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_OfManyLongOptions_FitsOneMessage()
    {
        Option[] options =
            [.. Enumerable.Range(1, 20).Select(at => new Option("o" + at, new string('н', 80) + at))];
        var catalog = With(Small([], [.. Enumerable.Range(1, 12).Select(at =>
            new Question("q" + at, new string('в', 120), "", QuestionKind.MultiChoice)
            {
                No = at + ".", Group = "words", Options = options,
            })]));
        var said = Enumerable.Range(1, 12)
            .Select(at => ("q" + at, (Answer)new Answer.Chosen([.. options.Select(option => option.Key)])));

        var text = Say(catalog, "luga", Sent("luga", [.. said]));

        Assert.InRange(text.Length, 1000, 4096);
        Assert.Contains("…и ещё вариантов: 1", text, StringComparison.Ordinal);
    }

    private static Entry Form(string unit, params int[] points) => Sent(
        unit, [.. points.Select((each, at) => ("abc"[at].ToString(), (Answer)new Answer.Number(each)))]);

    private static Entry Answered(string unit, int count, params string[] options) => Sent(
        unit, ("1", new Answer.Chosen(options)), ("2", new Answer.Chosen([.. options.Reverse()])),
        ("3", new Answer.Number(count)), ("4", new Answer.Words("слова")), ("5", new Answer.Number(24)));
}
