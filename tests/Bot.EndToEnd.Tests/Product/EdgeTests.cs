using Bot.App.CommandLine;
using Bot.Conversations.Effects;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Sandbox;

namespace Bot.EndToEnd.Tests.Product;

/// <summary>What surrounds a conversation: the menu, long messages, the log, the operator beside the bot.</summary>
public sealed class EdgeTests : ProductTest
{
    [Fact]
    public async Task Menu_OfCommands_IsPublishedInBothLanguages()
    {
        var english = new SandboxUser(4004, "Visitor", LanguageCode: "en");
        Host.World.AddUser(english);
        var chat = new Chat(Host.World, Cast.Stranger);

        // It is published beside the polling.
        for (var tries = 0; tries < 20 && Host.Requests("setMyCommands").Count < 2; tries++)
        {
            await chat.Say("/help");
        }

        Assert.Equal(["start", "help", "menu"], Host.World.Menu(chat.Id).Select(each => each.Command));
        Assert.Equal(3, Host.World.Menu(english.Id).Count);
        Assert.NotEqual(Host.World.Menu(chat.Id)[0].Description, Host.World.Menu(english.Id)[0].Description);
    }

    [Fact]
    public async Task Summary_WithMoreWarningsThanFit_IsOneMessageThatCountsThem()
    {
        await Host.Plant();
        await Disagree();
        var coordinator = await Host.JoinCoordinator();
        coordinator.Write("сводка");

        var summary = await coordinator.Hear();

        Assert.InRange(summary.Text.Length, 2000, 4096);
        var text = Chat.Plain(summary);
        Assert.Matches(@"…и ещё \d+ предупреждени", text);
        Assert.Contains("52,27", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R72")]
    public async Task Log_OfAConversationWithTroubles_HoldsNothingThatWasTypedAndNoToken()
    {
        var token = await Host.Invite(Role.Respondent, "luga");
        var chat = new Chat(Host.World, Cast.Methodist);
        await chat.Say("/start " + token);
        await chat.Say("да");
        Host.World.AddFault(new SandboxFault(SandboxFaultKind.BadGatewayHtml, "sendMessage"));
        Host.World.AddFault(new SandboxFault(SandboxFaultKind.Conflict, "getUpdates"));
        await chat.Say("6454 из 6492");
        await chat.Say("нет данных");
        await chat.Say("Рекомендации начнём осенью");
        await Host.Stop();

        Assert.Contains("again in", Host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(token, Host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Рекомендации", Host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b6492\b", Host.Log.Text);
        Assert.DoesNotContain(ProductHost.TokenSecret, Host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Role_RevokedByTheOperatorMeanwhile_EndsAtTheNextMessage()
    {
        var chat = await Host.JoinMethodist();
        await chat.Say("6454 из 6492");
        var (code, people) = await Operate("people");
        Assert.Equal(0, code);
        Assert.Matches($"^1\t{chat.Id}\tАполлинария Метелицына\trespondent\tluga\t", people);

        Assert.Equal((0, "Роль 1 отозвана.\n"), await Operate("revoke", "1"));

        Assert.Contains("Ваш доступ отозван.", await chat.Say("387"), StringComparison.Ordinal);
        Assert.Equal(2, (await Host.Entry()).Answers.Count);
        Assert.Contains("отозвано", (await Operate("people")).Output, StringComparison.Ordinal);
        Assert.Equal(1, (await Operate("revoke", "1")).Code);
    }

    [Fact]
    public async Task Invitation_MadeByTheOperatorMeanwhile_LetsIn()
    {
        var (_, output) = await Operate("invite", "--role", "coordinator", "--unit", "leningrad-region");
        var chat = new Chat(Host.World, Cast.Coordinator);

        var welcome = await chat.Say("/start " + output.Split('\n')[1]);
        Assert.Contains("Ленинградская область", welcome, StringComparison.Ordinal);
        Assert.Contains("Спасибо!", await chat.Say("да"), StringComparison.Ordinal);
        Assert.Contains("Не открывали бот: 18", await chat.Say("кто не сдал"), StringComparison.Ordinal);
        await Host.JoinMethodist();
        Assert.Contains("Не начали: 1", await chat.Say("кто не сдал"), StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output)> Operate(params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter();
        string[] settings =
        [
            $"--Storage:Path={Host.Database}", $"--Config:Path={Shipped.Config}",
            "--Clock:Start=2021-04-05T10:00+03:00",
        ];
        var code = await Invocation.Run([.. words, .. settings], output, errors);
        return (code, output.ToString());
    }

    // Each of seventeen files said something else in two rows, as an import would have kept it.
    private async Task Disagree()
    {
        var version = Shipped.Catalog.Monitorings[0].Version;
        foreach (var unit in Shipped.Demo.Values.Keys.Where(unit => unit != Shipped.Demo.Last))
        {
            var entry = await Host.Entry(unit);
            var kept = entry.Answers["students_total"] with
            {
                Differences = [new RowDifference("2.2", 1), new RowDifference("4.2", 2)],
            };
            await Host.Store.Apply(
                [
                    new Effect.Keep(entry.Key, version, [kept]),
                    new Effect.Submit(entry.Key, Receipt.For(entry.With([kept]), Host.Now), 0),
                ],
                new Dictionary<EntryKey, long> { [entry.Key] = entry.Revision }, Host.Now);
        }
    }
}
