using Bot.App.Demo;
using Bot.Sandbox;
using Bot.Storage.Sqlite;

namespace Bot.App.Tests;

public sealed class SettingsTests : DeskTest
{
    [Theory]
    [InlineData("Clock:Start: «вчера» не время. Напишите, например, 2021-04-08T10:00:00+03:00.", "--Clock:Start=вчера")]
    [InlineData(
        "Storage:Kind: хранения в PostgreSQL в этой версии ещё нет. Напишите sqlite.", "--Storage:Kind=postgres")]
    [InlineData("Storage:Kind: «oracle» не бывает. Напишите sqlite.", "--Storage:Kind=oracle")]
    [InlineData("Telegram:Receive: «pigeon» не бывает. Напишите polling или webhook.", "--Telegram:Receive=pigeon")]
    [InlineData(
        "Retention:DeliveryHours: «24» не подходит. Напишите целое число от 48 до 36500, например 48.",
        "--Retention:DeliveryHours=24")]
    [InlineData(
        "Retention:LetterDays: «-1» не подходит. Напишите целое число от 0 до 36500, например 30.",
        "--Retention:LetterDays=-1")]
    [InlineData(
        "Retention:InvitationDays: «год» не подходит. Напишите целое число от 0 до 36500, например 90.",
        "--Retention:InvitationDays=год")]
    [InlineData("Web:Urls: «5080» не адрес. Напишите, например, http://127.0.0.1:5080.", "--Web:Urls=5080")]
    public async Task Setting_ThatCannotBeMeant_SaysWhatToWrite(string error, params string[] settings)
    {
        var result = await Desk.Run(["people", .. settings]);

        Assert.Equal((1, error), (result.Code, result.Error));
    }

    [Fact]
    public async Task Token_ThatIsNone_IsNotRepeatedInTheError()
    {
        var result = await Desk.Run("run", "--Telegram:Token=secret-that-was-pasted");

        Assert.Equal(1, result.Code);
        Assert.Contains("BotFather", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_OfTheWrongShape_IsRefusedWithoutATrace()
    {
        var result = await Desk.Run("run", "--Telegram:Token=secret:that was pasted", "--Web:Urls=http://127.0.0.1:0");

        Assert.Equal(1, result.Code);
        Assert.Contains("BotFather", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Webhook_WithoutAddressAndSecret_NamesBoth()
    {
        var result = await Desk.Run("people", "--Telegram:Receive=webhook");

        Assert.Equal(1, result.Code);
        Assert.Equal(2, result.ErrorLines.Count);
    }

    [Fact]
    public async Task Webhook_WithASecretTelegramWouldRefuse_SaysWhatItMayHold()
    {
        var result = await Desk.Run(
            "people", "--Telegram:Receive=webhook", "--Telegram:WebhookUrl=https://bot.example.org/telegram",
            "--Telegram:WebhookSecret=тайна");

        Assert.Equal(1, result.Code);
        Assert.Equal("Telegram:WebhookSecret: Задайте секрет: от 1 до 256 знаков A-Z a-z 0-9 _ -.", result.Error);
    }

    [Fact]
    public async Task Storage_ThatIsNoDatabase_IsOneRussianSentence()
    {
        var file = Desk.Write("notes.txt", new string('x', 5000));

        var result = await Desk.Run("people", "--Storage:Path", file);

        Assert.Equal(1, result.Code);
        Assert.StartsWith($"Файл {file} не база данных или повреждён.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithATokenThatTelegramDoesNotKnow_EndsWithTheCure()
    {
        await using var telegram = await SandboxServer.StartAsync(new SandboxOptions { Token = "1:right" });

        var result = await Desk.Run(
            "run", "--Telegram:Token=1:wrong", $"--Telegram:BaseUrl={telegram.BaseUrl}",
            "--Web:Urls=http://127.0.0.1:0");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("Telegram не принял Telegram:Token", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithAWebhookThatTelegramRefuses_EndsWithTheCure()
    {
        await using var telegram = await SandboxServer.StartAsync(new SandboxOptions { Token = "1:right" });

        var result = await Desk.Run(
            "run", "--Telegram:Token=1:right", $"--Telegram:BaseUrl={telegram.BaseUrl}",
            "--Web:Urls=http://127.0.0.1:0", "--Telegram:Receive=webhook",
            "--Telegram:WebhookUrl=http://bot.example.org/telegram", "--Telegram:WebhookSecret=secret");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("Telegram не принял Telegram:WebhookUrl.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OnAnAddressThatIsTaken_SaysWhichSetting()
    {
        await using var other = await SandboxServer.StartAsync(new SandboxOptions { Token = "1:right" });

        var result = await Desk.Run("run", $"--Web:Urls={other.BaseUrl}");

        Assert.Equal(1, result.Code);
        Assert.Contains("занят другой программой", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OnAFileWhereABotRuns_SaysWhichSetting()
    {
        using var store = SqliteStore.Open(Desk.Database, asBot: true);

        var result = await Desk.Run("run", "--Web:Urls=http://127.0.0.1:0");

        Assert.Equal(1, result.Code);
        Assert.StartsWith($"На файле {Desk.Database} уже работает другой бот.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithATokenOnTheDemosFile_RefusesItsInventedNumbers()
    {
        using (var store = SqliteStore.Open(Desk.Database))
        {
            await store.SetMeta(DemoMark.Planted, "dee-2021");
        }

        var result = await Desk.Run("run", "--Telegram:Token=1:right", "--Web:Urls=http://127.0.0.1:0");

        Assert.Equal(1, result.Code);
        Assert.Contains("придуманные данные показа", result.Error, StringComparison.Ordinal);
    }
}
