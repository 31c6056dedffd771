using System.Text.Json.Nodes;
using Bot.Monitoring.People;

namespace Bot.EndToEnd.Tests.Product;

/// <summary>Whatever comes in: a sentence goes out, every answer given before is still there, and it goes on.</summary>
public sealed class BadInputTests : ProductTest
{
    [Fact]
    public Task Answer_InWords_AsksForDigits() => Typed("много", "Не нашёл числа.");

    [Fact]
    public Task Answer_WithAFractionOfAPerson_AsksForAWholeNumber() => Typed("12,5 человека", "дробь записать нельзя");

    [Fact]
    public Task Answer_BelowZero_AsksForItWithoutTheMinus() => Typed("-3", "не может быть меньше нуля");

    [Fact]
    public Task Answer_WithAnExponent_AsksForPlainDigits() => Typed("1e9", "обычными цифрами");

    [Fact]
    public Task Answer_InOtherDigits_AsksForOurs() => Typed("١٢٣", "только цифры 0–9");

    [Fact]
    public Task Answer_OfFiveThousandLetters_SaysItIsTooLong() => Typed(new string('я', 5000), "слишком длинное");

    [Fact]
    public Task Answer_OfFiveThousandDigits_SaysItIsTooLong() => Typed(new string('7', 5000), "слишком длинное");

    [Fact]
    public Task Answer_LargerThanTheWhole_IsRefusedWithBothNumbers() =>
        Typed("6493", "Часть больше целого: 6 493 (строка 2.1) из 6 492 (строка 2.2).");

    [Fact]
    public Task Answer_WithMarkupInIt_IsShownAsText() => Typed("<b>7</b> & <", "Не нашёл числа.");

    [Fact]
    public Task Command_ThatIsUnknown_SaysWhatThereIs() => Typed("/dance", "Команды /dance у меня нет.");

    [Fact]
    public Task Sticker_InsteadOfAnAnswer_AsksForText() =>
        After(chat => chat.Send("sticker"), "Ответ нужен текстом");

    [Fact]
    public Task Photo_InsteadOfAnAnswer_IsKeptAsProof() =>
        After(chat => chat.Send("photo"), "Файл «photo.jpg» приложен к строке");

    [Fact]
    public Task Message_ChangedIntoAnotherNumber_IsACorrection() => After(
        chat => chat.Change(chat.LastWritten, "6455 из 6492"), "Строка 1.1: было 6 454, стало 6 455.", 6455);

    [Fact]
    public async Task Message_ChangedIntoTheSameNumber_SaysNothing()
    {
        var chat = await Begun();

        Host.World.EditText(chat.Id, chat.LastWritten, "6454 из 6492");

        // The next thing heard is about the answer after it: in a chat everything comes in order.
        await GoesOn(chat);
    }

    [Fact]
    public async Task Answers_SentTwoAtOnce_AreBothTaken()
    {
        var chat = await Begun();

        chat.Write("387");
        chat.Write("218 из 544");

        Assert.Contains("Записано: 387 из 6 492", await chat.Read(), StringComparison.Ordinal);
        Assert.Contains("Записано: 218 из 544", await chat.Read(), StringComparison.Ordinal);
        Assert.Equal([6454, 6492, 387, 218, 544], await Kept());
    }

    [Fact]
    public async Task Button_OfAnOldQuestion_SaysSoAndShowsWhereWeAre()
    {
        var chat = new Chat(Host.World, Cast.Methodist);
        await chat.Say("/start " + await Host.Invite(Role.Respondent, "luga"));
        await chat.Say("да");
        var (message, button) = chat.Shown("Пропустить");
        await chat.Say("6454 из 6492");

        Host.World.Press(chat.Id, message.Id, button.Data!);

        var said = await chat.Read();
        Assert.Contains("Эта кнопка устарела.", said, StringComparison.Ordinal);
        Assert.Contains("Показатель 2 из 8 · отвечено 2 из 13", said, StringComparison.Ordinal);
        await GoesOn(chat);
    }

    [Fact]
    public async Task Button_OfSomebodyElse_DoesNothingForEither()
    {
        var chat = await Begun();
        var coordinator = await Host.JoinCoordinator();

        Host.World.PushUpdate(PressOf(coordinator, chat.Shown("Пропустить").Button.Data!));

        Assert.Contains("Эта кнопка здесь не действует.", await coordinator.Read(), StringComparison.Ordinal);
        await GoesOn(chat);
    }

    [Fact]
    public async Task Button_WithForgedData_SaysItDoesNotWork()
    {
        var chat = await Begun();

        Host.World.PushUpdate(PressOf(chat, "'; DROP TABLE answers; --"));

        Assert.Contains("Эта кнопка здесь не действует.", await chat.Read(), StringComparison.Ordinal);
        await GoesOn(chat);
    }

    [Fact]
    public async Task Start_WithAUsedToken_LetsNobodyElseIn()
    {
        var token = await Host.Invite(Role.Respondent, "luga");
        var chat = new Chat(Host.World, Cast.Methodist);
        await chat.Say("/start " + token);
        await chat.Say("да");
        await chat.Say("6454 из 6492");
        var stranger = new Chat(Host.World, Cast.Stranger);

        Assert.StartsWith("Этим приглашением уже воспользовались.", await stranger.Say("/start " + token));
        Assert.Contains("работаю по приглашениям", await stranger.Say("сводка"), StringComparison.Ordinal);
        Assert.StartsWith("Это приглашение вы уже приняли.", await chat.Say("/start " + token));
        await GoesOn(chat);
    }

    [Fact]
    public async Task Start_WithAnExpiredToken_SaysToAskForAnother()
    {
        var token = await Host.Invite(Role.Coordinator, "leningrad-region", hours: -1);

        await After(chat => chat.Say("/start " + token), "Срок приглашения истёк.");
    }

    [Fact]
    public Task Start_WithAForgedToken_SaysToCopyItWhole() =>
        Typed("/start AAAAAAAAAAAAAAAAAAAAAA", "Не нахожу такого приглашения.");

    private Task Typed(string text, string sentence) => After(chat => chat.Say(text), sentence);

    private async Task After(Func<Chat, Task<string>> act, string sentence, decimal first = 6454)
    {
        var chat = await Begun();

        Assert.Contains(sentence, await act(chat), StringComparison.Ordinal);

        await GoesOn(chat, first);
    }

    /// <summary>The first pair is answered, the second question is open.</summary>
    private async Task<Chat> Begun()
    {
        var chat = await Host.JoinMethodist();
        Assert.Contains("Записано: 6 454 из 6 492", await chat.Say("6454 из 6492"), StringComparison.Ordinal);
        return chat;
    }

    private async Task GoesOn(Chat chat, decimal first = 6454)
    {
        Assert.Equal([first, 6492], await Kept());
        Assert.Contains("Записано: 387 из 6 492", await chat.Say("387"), StringComparison.Ordinal);
        Assert.Equal([first, 6492, 387], await Kept());
    }

    private async Task<IEnumerable<decimal?>> Kept()
    {
        var entry = await Host.Entry();
        return Shipped.Catalog.Monitorings[0].Questions.Where(question => entry[question.Key] is not null)
            .Select(question => entry[question.Key]!.Amount);
    }

    private static JsonObject PressOf(Chat chat, string data) => new()
    {
        ["callback_query"] = new JsonObject
        {
            ["id"] = "4815162342",
            ["from"] = new JsonObject { ["id"] = chat.Id, ["is_bot"] = false, ["first_name"] = chat.Person.FirstName },
            ["message"] = new JsonObject
            {
                ["message_id"] = 1, ["date"] = 1617606000, ["text"] = "?",
                ["chat"] = new JsonObject
                {
                    ["id"] = chat.Id, ["type"] = "private", ["first_name"] = chat.Person.FirstName,
                },
            },
            ["chat_instance"] = "1",
            ["data"] = data,
        },
    };
}
