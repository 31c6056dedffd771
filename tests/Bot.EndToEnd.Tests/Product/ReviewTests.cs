using Bot.Monitoring.Entries;
using Bot.Runner.Storing;

namespace Bot.EndToEnd.Tests.Product;

/// <summary>From the submission to the acceptance and back, through the double and the file.</summary>
public sealed class ReviewTests : ProductTest
{
    private static readonly string[] Answers =
    [
        "6 454 из 6 492", "387", "218 из 544", "1603", "4380 из 4380", "Все задания проверяет платформа", "5 из 6", "114",
        "21 из 91",
    ];

    [Fact]
    public async Task Form_ReturnedCorrectedAcceptedAndOpened_KeepsItsFirstTimeAndItsChain()
    {
        var (coordinator, methodist) = (await Host.JoinCoordinator(), await Host.JoinMethodist());
        foreach (var answer in Answers)
        {
            await methodist.Say(answer);
        }

        await methodist.Say("отправить");
        var first = (await Host.Entry()).FirstSubmittedAt;

        Assert.Contains("DEE-2021-LUGA-1", await coordinator.Say("карточка Лужский"), StringComparison.Ordinal);
        Assert.Contains("Возвращено", await coordinator.Say("вернуть 2.1: проверьте знаменатель"), StringComparison.Ordinal);
        Assert.Contains("проверьте знаменатель", await methodist.Read(), StringComparison.Ordinal);
        Assert.Equal(EntryState.Returned, (await Host.Entry()).State);

        Assert.Contains("387", await methodist.Press("Исправить 2.1"), StringComparison.Ordinal);
        Assert.Contains("DEE-2021-LUGA-2", await methodist.Say("400"), StringComparison.Ordinal);
        Assert.Contains("Исправления пришли", await coordinator.Read(), StringComparison.Ordinal);
        Assert.Contains("400", await coordinator.Press("Карточка Лужский"), StringComparison.Ordinal);
        Assert.Contains("Принято", await coordinator.Press("Принять"), StringComparison.Ordinal);
        Assert.Contains("Форма принята", await methodist.Read(), StringComparison.Ordinal);
        Assert.Contains("принята", await methodist.Say("2.1 = 401"), StringComparison.Ordinal);
        Assert.Equal(EntryState.Accepted, (await Host.Entry()).State);

        await coordinator.Say("карточка Лужский");
        await coordinator.Say("открыть снова: нашли ошибку");
        Assert.Contains("нашли ошибку", await methodist.Read(), StringComparison.Ordinal);
        await methodist.Say("все ответы");
        Assert.Contains("DEE-2021-LUGA-3", await methodist.Say("2.1 = 402"), StringComparison.Ordinal);
        await coordinator.Read();
        Assert.Contains("изменено после приёмки", await coordinator.Say("карточка Лужский"), StringComparison.Ordinal);

        Assert.Equal(first, (await Host.Entry()).FirstSubmittedAt);
        Assert.IsType<AuditVerdict.Whole>(await Host.Store.VerifyAudit());
    }

    [Fact]
    public async Task Role_WithdrawnWhileTheCardIsOpen_TheNextPressDoesNothing()
    {
        var (coordinator, methodist) = (await Host.JoinCoordinator(), await Host.JoinMethodist());
        foreach (var answer in Answers)
        {
            await methodist.Say(answer);
        }

        await methodist.Say("отправить");
        await coordinator.Say("карточка Лужский");
        var held = (await Host.Store.People()).Holdings.Single(row => row.Person == coordinator.Id);
        await Host.Store.Revoke(held.Id, Host.Now);

        Assert.DoesNotContain("Принято", await coordinator.Press("Принять"), StringComparison.Ordinal);
        Assert.Equal(EntryState.Submitted, (await Host.Entry()).State);
    }

    [Fact]
    public async Task Person_WhoIsForgotten_IsAStrangerAndTheNumbersStay()
    {
        var methodist = await Host.JoinMethodist();
        await methodist.Say(Answers[0]);

        await methodist.Say("/forget");
        Assert.Contains("удалены", await methodist.Press("Удалить"), StringComparison.Ordinal);

        Assert.Contains("приглашени", await methodist.Say("сводка"), StringComparison.Ordinal);
        Assert.Equal(2, (await Host.Entry()).Answers.Count);
        Assert.IsType<AuditVerdict.Whole>(await Host.Store.VerifyAudit());
        Assert.Empty((await Host.Store.People()).Holdings);
    }

    [Fact]
    public async Task Receipt_AsAFile_ArrivesAsADocument()
    {
        var methodist = await Host.JoinMethodist();
        foreach (var answer in Answers)
        {
            await methodist.Say(answer);
        }

        await methodist.Say("отправить");
        methodist.Write("квитанция");
        var file = await methodist.Hear();

        Assert.Equal("DEE-2021-LUGA-1.xlsx", file.Document!.Name);
        Assert.Contains("SHA-256", file.Text, StringComparison.Ordinal);
        Assert.Contains("Квитанция DEE-2021-LUGA-1", await methodist.Read(), StringComparison.Ordinal);
    }
}
