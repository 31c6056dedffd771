using System.Text.RegularExpressions;

namespace Bot.EndToEnd.Tests.Product;

/// <summary>From the invitation to the receipt, and to the summary that was published.</summary>
public sealed partial class WholeWayTests : ProductTest
{
    private const string Reason = "Все задания проверяет платформа";

    // In the order the bot asks; the fifth pair is unusual and has to be explained.
    private static readonly string[] Answers =
    [
        "6 454 из 6 492", "387", "218 из 544", "1603", "4380 из 4380", Reason, "5 из 6", "114", "21 из 91",
    ];

    [Fact]
    public async Task Form_FilledByTyping_GivesTheReceiptAndThePublishedSummary()
    {
        await Host.Plant();
        var coordinator = await Host.JoinCoordinator();
        var before = await coordinator.Say("сводка");
        Assert.Contains("предварительно, 17 из 18, нет: Лужский", before, StringComparison.Ordinal);
        var methodist = await Host.JoinMethodist();
        foreach (var answer in Answers)
        {
            await methodist.Say(answer);
        }

        var receipt = await methodist.Say("отправить");

        CheckReceipt(receipt);
        CheckSummary(await coordinator.Say("сводка"));
        CheckSummary(await coordinator.Say("/summary dee-2021"));
        Assert.Contains("Сдали в срок: 18", await coordinator.Say("кто не сдал"), StringComparison.Ordinal);
    }

    // A number cannot be pressed; everything else is.
    [Fact]
    public async Task Form_FilledByButtons_GivesTheReceiptAndThePublishedSummary()
    {
        await Host.Plant();
        var coordinator = new Chat(Host.World, Cast.Coordinator);
        await coordinator.Say("/start " + await Host.Invite(Monitoring.People.Role.Coordinator, "leningrad-region"));
        await coordinator.Press("Согласен");
        Assert.Contains("17 из 18", await coordinator.Press("Сводка"), StringComparison.Ordinal);
        var methodist = new Chat(Host.World, Cast.Methodist);
        await methodist.Say("/start " + await Host.Invite(Monitoring.People.Role.Respondent, "luga"));
        await methodist.Press("Согласен");
        await methodist.Press("Пропустить");
        await methodist.Press("Назад");
        await methodist.Press("Нет данных");
        await methodist.Press("Исправить");
        await methodist.Say(Answers[0]);
        await methodist.Press("Все ответы");
        await methodist.Press("○ 2.1");
        await methodist.Say(Answers[1]);
        await methodist.Press("Меню");
        await methodist.Press("Заполнить");
        foreach (var answer in Answers[2..])
        {
            await methodist.Say(answer);
        }

        CheckReceipt(await methodist.Press("Отправить"));
        CheckSummary(await coordinator.Press("Сводка"));
        Assert.Contains("99,03 %", await coordinator.Press("Показатель 1"), StringComparison.Ordinal);
        await CheckAcknowledged(methodist);
        await CheckAcknowledged(coordinator);
    }

    private static void CheckReceipt(string receipt)
    {
        Assert.Contains("Отправлено. Квитанция DEE-2021-LUGA-1", receipt, StringComparison.Ordinal);
        Assert.Contains("В срок.", receipt, StringComparison.Ordinal);
        Assert.Matches("SHA-256: [0-9a-f]{64}", receipt);
    }

    private static void CheckSummary(string summary)
    {
        Assert.Contains("итог, сдали все: 18 из 18", summary, StringComparison.Ordinal);
        Assert.Equal(
            ["1: 99", "2: 12", "3: 27", "4: 23", "5: 100", "6: 78", "7: 22", "8: 17"],
            Line().Matches(summary).Select(line => $"{line.Groups[1]}: {line.Groups[2]}"));
        Assert.Contains("(173 171 из 174 876)", summary, StringComparison.Ordinal);
        Assert.Contains("52,34", summary, StringComparison.Ordinal);
    }

    // A press is acknowledged beside the work, so the acknowledgement may come after the reply.
    private async Task CheckAcknowledged(Chat chat)
    {
        Assert.NotEmpty(chat.Queries);
        for (var tries = 0; tries < 20 && !chat.Queries.TrueForAll(Answered); tries++)
        {
            await chat.Say("/help");
        }

        Assert.All(chat.Queries, query => Assert.True(Answered(query)));
        Assert.All(
            chat.Queries,
            query => Assert.Single(
                Host.Requests("answerCallbackQuery"),
                request => (string?)request.Parameters["callback_query_id"] == query && request.Status == 200));
    }

    private bool Answered(string query) => Host.World.CallbackAnswer(query)?.Answered == true;

    [GeneratedRegex(@"^(\d)\. .* — (\d+) % \(", RegexOptions.Multiline)]
    private static partial Regex Line();
}
