using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Conversations.Tests;

/// <summary>What a question of each kind owes to whoever answers it.</summary>
public sealed class KindsTests
{
    private static readonly EntryKey Luga = new("kinds-2021", "luga");

    private static MonitoringDefinition Monitoring => Kinds.Every.Monitorings[0];

    [Fact]
    [Trait("R", "R10")]
    public void Question_WithThresholds_ShowsThem()
    {
        var room = Room("fast", "schools");

        Assert.Contains("100 Мбит/с – город, 50 Мбит/с – село и пгт", Said(room.Type(Cast.Methodist, "заполнить")));
    }

    [Theory]
    [Trait("R", "R12")]
    [InlineData("3")]
    [InlineData("1.5")]
    [InlineData("1,5")]
    public void Score_NotOfTheScale_IsRefusedWithTheScale(string typed)
    {
        var room = Room("order");
        var turn = room.Type(Cast.Methodist, typed);

        Assert.Contains("0, 1, 2", Said(turn));
        Assert.Empty(turn.Effects.OfType<Effect.Keep>());
    }

    [Fact]
    [Trait("R", "R12")]
    public void Score_OfZero_IsKeptAtOnce()
    {
        var turn = Room("order", "plan").Type(Cast.Methodist, "0");

        Assert.Equal(new Answer.Number(0), Assert.Single(turn.Effects.OfType<Effect.Keep>()).Answers[0].Answer);
    }

    [Fact]
    [Trait("R", "R71")]
    public void Form_WithEverythingRequiredAnswered_IsSubmittedWithoutTheRest()
    {
        var room = Room("wishes", "plan", "order");
        room.Type(Cast.Methodist, "пропустить");
        room.Type(Cast.Methodist, "да");

        Assert.Single(room.Type(Cast.Methodist, "отправить").Effects.OfType<Effect.Submit>());
    }

    [Fact]
    [Trait("R", "R71")]
    public void Progress_AtEveryQuestion_IsShown() =>
        Assert.Contains("отвечено 1 из 2", Said(Room("plan", "day").Type(Cast.Methodist, "да")));

    [Fact]
    public void Picks_OfTwoButtons_AreKeptByOneWord()
    {
        var room = Room("topics", "plan");
        room.Press(Cast.Methodist, "4. Классное руководство");
        room.Press(Cast.Methodist, "1. Цифровые ресурсы");
        var kept = Assert.Single(room.Type(Cast.Methodist, "Готово").Effects.OfType<Effect.Keep>());

        Assert.Equal(new Answer.Chosen(["digital", "class"]), kept.Answers[0].Answer);
    }

    [Fact]
    public void Asking_WithTheSamePicks_IsTheSamePlace()
    {
        var one = new Place.Asking(Luga, "topics", false) { Picked = ["digital"] };

        Assert.Equal(one, new Place.Asking(Luga, "topics", false) { Picked = ["digital"] });
        Assert.NotEqual(one, new Place.Asking(Luga, "topics", false) { Picked = ["class"] });
        Assert.NotEqual(one, new Place.Asking(Luga, "topics", false));
    }

    [Fact]
    public void Place_WithPicks_IsNotChangedByALookAround()
    {
        var room = Room("topics", "plan");
        room.Press(Cast.Methodist, "1. Цифровые ресурсы");
        var before = room.PlaceOf(Cast.Methodist);

        Assert.Equal(before, room.Type(Cast.Methodist, "статус").Place);
        Assert.Equal(before, room.Type(Cast.Methodist, "помощь").Place);
        Assert.Equal(before, room.Type(Cast.Methodist, "заполнить").Place);
        Assert.Equal(before, room.Press(Cast.Methodist, "Нет данных", ButtonState.Outdated).Place);
    }

    [Fact]
    public void Buttons_OfEveryQuestion_AreShort() => Assert.All(Monitoring.Questions, question =>
    {
        var room = Room(question.Key is "fast" or "schools" or "labs" ? ["fast", "schools", "labs"] : [question.Key]);
        Assert.All(room.ShownTo(Cast.Methodist), button => Assert.InRange(button.Label.Length, 1, 30));
    });

    [Fact]
    [Trait("R", "R36")]
    public void Answer_AsItIsShown_ReadsBackTheSame() => Prop
        .ForAll(Answers.ToArbitrary(), each => Assert.Equal(
            new AnswerReading.Taken(each.Answer),
            AnswerReader.Read(each.Question, Markup.Strip(
                AnswerText.Of(Repository.Shipped.Texts, "ru", each.Question, each.Answer)))))
        .Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static Gen<(Question Question, Answer Answer)> Answers =>
        from question in Gen.Elements(Monitoring.Questions.ToArray())
        from answer in Of(question)
        select (question, answer);

    private static Gen<Answer> Of(Question question) => question.Kind switch
    {
        QuestionKind.Choice or QuestionKind.YesNo =>
            Gen.Elements(question.Options.ToArray()).Select(option => (Answer)new Answer.Chosen([option.Key])),
        QuestionKind.Ranking => Gen.Shuffle(question.Options.ToArray()).Select(
            options => (Answer)new Answer.Chosen([.. options.Select(option => option.Key)])),
        QuestionKind.MultiChoice => Gen.Choose(0, 14).Select(bits => (Answer)new Answer.Chosen(
            [.. question.Options.Where((_, at) => (bits >> at) % 2 == 1).Select(option => option.Key)])),
        QuestionKind.Score =>
            Gen.Elements(question.Options.ToArray()).Select(option => (Answer)new Answer.Number(option.Points!.Value)),
        QuestionKind.Date => Gen.Choose(0, 50_000)
            .Select(days => (Answer)new Answer.Day(new DateOnly(2000, 1, 1).AddDays(days))),
        QuestionKind.Text => Gen.Elements("нет", "Нужны курсы <b>", "1, 2 & 3")
            .Select(text => (Answer)new Answer.Words(text)),
        QuestionKind.Percent => Gen.Choose(0, 100_000).Select(value => (Answer)new Answer.Number(value / 1000m)),
        QuestionKind.Money => Gen.Choose(0, 999_999_999).Select(value => (Answer)new Answer.Number(value / 100m)),
        QuestionKind.Fraction => Gen.Choose(0, 99_999_999).Select(value => (Answer)new Answer.Number(value / 1000m)),
        _ => Gen.Choose(0, 999_999_999).Select(value => (Answer)new Answer.Number(value)),
    };

    private static ChatRoom Room(params string[] keys)
    {
        var room = new ChatRoom(Kinds.Asking(keys));
        room.Invite("for-methodist", new Holding(Role.Respondent, "luga"), room.Now.AddDays(1));
        room.Type(Cast.Methodist, "/start for-methodist");
        room.Type(Cast.Methodist, "да");
        return room;
    }

    private static string Said(Turn turn) => Assert.Single(turn.Effects.OfType<Effect.Say>()).Text;
}
