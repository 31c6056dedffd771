using System.Text;
using Bot.Monitoring.Documents;
using Bot.Monitoring.Registers;
using Bot.Runner.Receiving;
using Bot.Runner.Sending;
using Bot.Sandbox;
using Bot.TelegramApi.Client;
using Bot.TelegramApi.Gate;
using Bot.TelegramApi.Letters;
using Bot.TelegramApi.Tests.Doubles;

namespace Bot.TelegramApi.Tests.Letters;

public sealed class TelegramSenderTests
{
    [Fact]
    public async Task Send_Letter_Arrives()
    {
        await using var edge = await Edge.Start();
        await edge.Greet();

        var result = await edge.Sender.Send(
            Letter("<b>42</b> &lt;ok&gt;", [[new("Да", "t1")], [new("Нет", "t2")]]), default);

        var message = edge.World.Messages(Edge.Anna).Messages[^1];
        Assert.Equal(new SendResult.Sent(message.Id), result);
        Assert.Equal("42 <ok>", message.Text);
        Assert.Equal(["t1", "t2"], message.Buttons.Select(row => row[0].Data));
    }

    [Fact]
    public async Task Send_AMenu_IsSeenInThatChatOnlyAndCanBeTakenBack()
    {
        await using var edge = await Edge.Start();
        await edge.Greet();
        var menu = Letter("Меню\nЛюди &amp; роли", []) with { Commands = ["menu", "people"] };

        var set = await edge.Sender.Send(menu, default);

        Assert.IsType<SendResult.Sent>(set);
        Assert.Equal([("menu", "Меню"), ("people", "Люди & роли")], edge.World.Menu(Edge.Anna));
        Assert.Empty(edge.World.Menu(Edge.Boris));
        await edge.Sender.Send(menu with { Commands = [], Text = "" }, default);
        Assert.Empty(edge.World.Menu(Edge.Anna));
        Assert.Single(edge.Requests("deleteMyCommands"));
    }

    [Fact]
    public async Task Send_LongLetter_GoesInPartsWithButtonsOnTheLast()
    {
        await using var edge = await Edge.Start();
        await edge.Greet();
        var lines = string.Concat(Enumerable.Range(0, 500).Select(i => $"<i>строка номер {i}</i>\n"));

        var result = await edge.Sender.Send(Letter(lines, [[new("Да", "t1")]]), default);

        var messages = edge.World.Messages(Edge.Anna).Messages.Where(m => m.From == "bot").ToArray();
        Assert.Equal(3, messages.Length);
        Assert.Equal([0, 0, 1], messages.Select(m => m.Buttons.Count));
        Assert.Equal(new SendResult.Sent(messages[^1].Id), result);
    }

    [Fact]
    public async Task Send_BadMarkup_ArrivesAsPlainText()
    {
        await using var edge = await Edge.Start();
        await edge.Greet();

        var result = await edge.Sender.Send(Letter("<b>один <u>два</b> 1 < 2 &amp; 3"), default);

        Assert.IsType<SendResult.Sent>(result);
        Assert.Equal("один два 1 < 2 & 3", edge.World.Messages(Edge.Anna).Messages[^1].Text);
        Assert.Equal(2, edge.Requests("sendMessage").Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("<b></b>")]
    public async Task Send_NothingToRead_IsRefusedWithoutAsking(string text)
    {
        await using var edge = await Edge.Start();

        Assert.IsType<SendResult.Refused>(await edge.Sender.Send(Letter(text), default));
        Assert.Empty(edge.Requests("sendMessage"));
    }

    [Fact]
    public async Task Send_Blocked_IsUnreachable()
    {
        await using var edge = await Edge.Start();
        await edge.Greet();
        edge.World.Block(Edge.Anna);

        var result = await edge.Sender.Send(Letter("a"), default);

        Assert.Equal(new SendResult.Unreachable("Forbidden: bot was blocked by the user"), result);
    }

    [Fact]
    public async Task Send_UnknownChat_IsUnreachable()
    {
        await using var edge = await Edge.Start();

        Assert.IsType<SendResult.Unreachable>(await edge.Sender.Send(Letter("a") with { Chat = 404 }, default));
    }

    [Fact]
    public async Task Send_ButtonTokenTooLong_IsRefused()
    {
        await using var edge = await Edge.Start();
        await edge.Greet();

        var result = await edge.Sender.Send(Letter("a", [[new("Да", new string('я', 33))]]), default);

        Assert.IsType<SendResult.Refused>(result);
    }

    [Fact]
    public async Task Send_GroupThatMoved_NamesTheNewChat()
    {
        await using var edge = await Edge.Start();
        edge.World.AddGroup(-5, "Лужский");
        edge.World.MigrateGroup(-5, -1001);

        Assert.Equal(new SendResult.Moved(-1001), await edge.Sender.Send(Letter("a") with { Chat = -5 }, default));
    }

    [Fact]
    public async Task Send_TooManyRequests_FreezesEverybodyForExactlyThatLong()
    {
        await using var edge = await Edge.Start();
        await edge.Greet();
        await edge.Greet(Edge.Boris);
        edge.World.AddFault(new SandboxFault(SandboxFaultKind.TooManyRequests, "sendMessage", RetryAfter: 9));

        var first = Assert.IsType<SendResult.Later>(await edge.Sender.Send(Letter("a"), default));
        var second = edge.Sender.Send(Letter("b") with { Chat = Edge.Boris, Lane = Lane.Bulk }, default);

        Assert.Equal(TimeSpan.FromSeconds(9), first.After);
        edge.Clock.Advance(TimeSpan.FromSeconds(9) - TimeSpan.FromMilliseconds(1));
        Assert.Single(edge.Requests("sendMessage"));
        Assert.False(second.IsCompleted);
        edge.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.IsType<SendResult.Sent>(await second);
    }

    [Theory]
    [InlineData(SandboxFaultKind.BadGatewayHtml)]
    [InlineData(SandboxFaultKind.ServerError)]
    [InlineData(SandboxFaultKind.Reset)]
    [InlineData(SandboxFaultKind.TruncatedBody)]
    public async Task Send_ServerInTrouble_IsLater(SandboxFaultKind kind)
    {
        await using var edge = await Edge.Start();
        await edge.Greet();
        edge.World.AddFault(new SandboxFault(kind, "sendMessage"));

        var later = Assert.IsType<SendResult.Later>(await edge.Sender.Send(Letter("a"), default));

        Assert.Null(later.After);
        Assert.DoesNotContain("SECRET", later.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_LongLetterInterrupted_GoesOnWhereItStopped()
    {
        var refuse = true;
        await using var server = await ScriptedServer.Start((call, context) =>
            refuse && ((string)call.Body["text"]!)[0] == 'b'
                ? ScriptedServer.Write(context, 502, "<html>", "text/html")
                : ScriptedServer.Write(context, 200, """{"ok":true,"result":{"message_id":5}}"""));
        using var client = new BotApiClient(new BotApiAddress(Edge.Token, server.BaseUrl), TimeProvider.System);
        using var gate = new SendingGate(TimeProvider.System);
        var sender = new TelegramSender(client, gate, TimeProvider.System, new PlainPress());
        var letter = Letter(new string('a', 4096) + new string('b', 4096) + "c");

        Assert.IsType<SendResult.Later>(await sender.Send(letter, default));
        refuse = false;
        Assert.IsType<SendResult.Sent>(await sender.Send(letter, default));

        var firsts = new[] { await server.Next(), await server.Next(), await server.Next(), await server.Next() }
            .Select(call => ((string)call.Body["text"]!)[0]);
        Assert.Equal(['a', 'b', 'b', 'c'], firsts);
    }

    [Fact]
    public async Task Send_Document_PassesTheGateToo()
    {
        await using var edge = await Edge.Start();
        await edge.Greet();
        edge.World.AddFault(new SandboxFault(SandboxFaultKind.TooManyRequests, "sendDocument", RetryAfter: 3));
        var letter = Letter("Ваш свод") with { Attached = new Document.Words("свод.csv", "1;2;3") };

        Assert.IsType<SendResult.Later>(await edge.Sender.Send(letter, default));
        var second = edge.Sender.Send(letter, default);

        Assert.False(second.IsCompleted);
        edge.Clock.Advance(TimeSpan.FromSeconds(3));
        Assert.IsType<SendResult.Sent>(await second);
        var message = edge.World.Messages(Edge.Anna).Messages[^1];
        Assert.Equal(("свод.csv", "Ваш свод"), (message.Document!.Name, message.Text));
    }

    [Fact]
    public async Task Send_ACode_IsAPictureInTheChat()
    {
        await using var edge = await Edge.Start();
        await edge.Greet();
        var letter = Letter("Приглашение &amp; <b>код</b>") with { Attached = new Document.Code("вход.png", "https://t.me/x") };

        Assert.IsType<SendResult.Sent>(await edge.Sender.Send(letter, default));

        Assert.Single(edge.Requests("sendPhoto"));
        Assert.Equal("Приглашение & код", edge.World.Messages(Edge.Anna).Messages[^1].Text);
    }

    [Fact]
    public async Task Send_AFileOfAPerson_GoesOutAsItCame()
    {
        await using var edge = await Edge.Start();
        await edge.Greet();
        await edge.Sender.Send(Letter("a") with { Attached = new Document.Words("приказ.txt", "да") }, default);
        var kept = edge.World.Messages(Edge.Anna).Messages[^1].Document!;
        var again = Letter("К строке 2.1") with { Attached = new Document.Stored(new(kept.FileId, kept.Name, kept.Size)) };

        Assert.IsType<SendResult.Sent>(await edge.Sender.Send(again, default));

        var message = edge.World.Messages(Edge.Anna).Messages[^1];
        Assert.Equal((kept.FileId, "К строке 2.1"), (message.Document!.FileId, message.Text));
    }

    [Fact]
    public async Task Read_AFile_IsWhole_OrSaysWhyNot()
    {
        await using var edge = await Edge.Start();
        await edge.Greet();
        await edge.Sender.Send(Letter("a") with { Attached = new Document.Words("приказ.txt", "текст") }, default);
        var kept = edge.World.Messages(Edge.Anna).Messages[^1].Document!;
        var (files, file) = (new TelegramFiles(edge.Client), new ReportFile(kept.FileId, kept.Name, null));

        var whole = Assert.IsType<FileContent.Whole>(await files.Read(file, 1000, default));
        Assert.Equal("текст", Encoding.UTF8.GetString(whole.Bytes.Span));
        Assert.IsType<FileContent.TooLarge>(await files.Read(file, 9, default));
        Assert.IsType<FileContent.TooLarge>(await files.Read(file with { Size = 2000 }, 1000, default));
        Assert.False(Assert.IsType<FileContent.Gone>(await files.Read(file with { Id = "none" }, 9, default)).Retryable);

        edge.World.AddFault(new SandboxFault(SandboxFaultKind.BadGatewayHtml, "getFile"));
        Assert.True((await files.Read(file, 1000, default)).Retryable);
    }

    [Fact]
    public async Task Send_CancelledOnTheWay_StillSaysThatItArrived()
    {
        var stopped = new TaskCompletionSource();
        await using var server = await ScriptedServer.Start(async (call, context) =>
        {
            await stopped.Task;
            await ScriptedServer.Write(context, 200, """{"ok":true,"result":{"message_id":5}}""");
        });
        using var client = new BotApiClient(new BotApiAddress(Edge.Token, server.BaseUrl), TimeProvider.System);
        using var gate = new SendingGate(TimeProvider.System);
        using var cancel = new CancellationTokenSource();

        var sending = new TelegramSender(client, gate, TimeProvider.System, new PlainPress()).Send(Letter("a"), cancel.Token);
        await server.Next("sendMessage");
        await cancel.CancelAsync();
        stopped.SetResult();

        Assert.Equal(new SendResult.Sent(5), await sending);
    }

    [Fact]
    public async Task Send_CancelledAndNeverAnswered_IsGivenUpSoon()
    {
        var clock = new ManualClock();
        await using var server = await ScriptedServer.Start(
            (call, context) => new TaskCompletionSource().Task.WaitAsync(context.RequestAborted));
        using var client = new BotApiClient(new BotApiAddress(Edge.Token, server.BaseUrl), clock);
        using var gate = new SendingGate(clock);
        using var cancel = new CancellationTokenSource();

        var sending = new TelegramSender(client, gate, clock, new PlainPress()).Send(Letter("a"), cancel.Token);
        await server.Next("sendMessage");
        await cancel.CancelAsync();
        await clock.Armed(TimeSpan.FromSeconds(5));
        clock.Advance(TimeSpan.FromSeconds(5));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task Send_ToManyUnderTelegramsLimits_IsNeverRefused()
    {
        await using var edge = await Edge.Start(limits: true);
        using var gate = new SendingGate(TimeProvider.System);
        var sender = new TelegramSender(edge.Client, gate, TimeProvider.System, new PlainPress());
        var people = Enumerable.Range(1, 80).ToArray();
        foreach (var person in people)
        {
            edge.World.AddUser(new SandboxUser(person, "a"));
            edge.World.SendText(person, "/start");
        }

        var results = await Task.WhenAll(people.Select(person =>
            sender.Send(new Letter(person, person, Lane.Bulk, "Срок завтра", []), default)));

        Assert.All(results, result => Assert.IsType<SendResult.Sent>(result));
    }

    private static Letter Letter(string text, IReadOnlyList<IReadOnlyList<LetterButton>>? buttons = null) =>
        new(1, Edge.Anna, Lane.Reply, text, buttons ?? []);
}
