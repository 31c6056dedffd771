using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.EndToEnd.Tests.Page;

public sealed class ChatTests(Chromium chromium) : PageTest(chromium)
{
    [ChromiumFact]
    public async Task Chats_OnADesktop_StandSideBySide()
    {
        var visit = await OnDesktop();

        foreach (var (id, name, _, _) in Cast.Page.People)
        {
            await Expect(visit.Chat(id).GetByRole(AriaRole.Heading)).ToHaveTextAsync(name);
            await Expect(visit.Button(id, "Начать")).ToBeVisibleAsync();
        }

        await Expect(visit.Page.GetByRole(AriaRole.Tablist)).ToBeHiddenAsync();
        await visit.Shoot("desktop-empty");
    }

    [ChromiumFact]
    public async Task Chat_StartedByItsButton_SendsTheInvitationOnce()
    {
        var visit = await OnDesktop();

        await visit.Button(Cast.Methodist, "Начать").ClickAsync();

        await Expect(visit.Own(Cast.Methodist).Locator(".text")).ToHaveTextAsync("/start m-token");
        await Expect(visit.Button(Cast.Methodist, "Начать")).ToBeHiddenAsync();
        await Expect(visit.Button(Cast.Coordinator, "Начать")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task Text_TypedAndEntered_ShowsItsBubbleAndTheReply()
    {
        var visit = await OnDesktop();

        await visit.Say(Cast.Methodist, "7 412");

        await Expect(visit.Own(Cast.Methodist).Locator(".text")).ToHaveTextAsync("7 412");
        await Expect(visit.Own(Cast.Methodist).Locator("time")).ToHaveTextAsync("10:00");
        await Expect(visit.Bots(Cast.Methodist).Locator(".text")).ToHaveTextAsync("Вы написали: 7 412");
        await Expect(visit.Field(Cast.Methodist)).ToHaveValueAsync("");
        await Expect(visit.Own(Cast.Coordinator)).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task Text_WithShiftEnter_KeepsItsLines()
    {
        var visit = await OnDesktop();

        await visit.Field(Cast.Methodist).PressSequentiallyAsync("раз");
        await visit.Field(Cast.Methodist).PressAsync("Shift+Enter");
        await visit.Field(Cast.Methodist).PressSequentiallyAsync("два");
        await visit.Field(Cast.Methodist).PressAsync("Enter");

        var text = visit.Own(Cast.Methodist).Locator(".text");
        await Expect(text).ToHaveCountAsync(1);
        Assert.Equal("раз\nдва", await text.InnerTextAsync());
    }

    [ChromiumFact]
    public async Task Command_OfAChip_IsSent()
    {
        var visit = await OnDesktop();

        await visit.Button(Cast.Specialist, "/summary").ClickAsync();

        await Expect(visit.Own(Cast.Specialist).Locator(".text")).ToHaveTextAsync("/summary");
    }

    [ChromiumFact]
    public async Task Button_Pressed_ReachesTheBot()
    {
        var visit = await OnDesktop();
        await visit.Say(Cast.Methodist, "привет");

        await visit.Button(Cast.Methodist, "Да").ClickAsync();

        await Expect(visit.Bots(Cast.Methodist).Locator(".text").Last).ToHaveTextAsync("Нажато: yes");
        await Expect(visit.Page.GetByText("Уже записано")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task Message_Corrected_BecomesAnEditedOne()
    {
        var visit = await OnDesktop();
        await visit.Say(Cast.Methodist, "7 412");

        await visit.Button(Cast.Methodist, "Изменить сообщение").ClickAsync();
        await Expect(visit.Field(Cast.Methodist)).ToHaveValueAsync("7 412");
        await visit.Say(Cast.Methodist, "7 413");

        await Expect(visit.Bots(Cast.Methodist).Locator(".text").Last).ToHaveTextAsync("Исправлено: 7 413");
        await Expect(visit.Own(Cast.Methodist).Locator(".text")).ToHaveTextAsync("7 413");
        await Expect(visit.Own(Cast.Methodist)).ToContainTextAsync("изменено");
    }

    [ChromiumFact]
    public async Task Html_OfTheBot_IsFormattedAndThatOfAPersonIsText()
    {
        const string Script = "<script>window.broken = true</script>";
        var visit = await OnDesktop();

        await visit.Say(Cast.Methodist, Script);

        await Expect(visit.Own(Cast.Methodist).Locator(".text")).ToHaveTextAsync(Script);
        await Expect(visit.Bots(Cast.Methodist).Locator("b")).ToHaveTextAsync(Script);
        Assert.True(await visit.Page.EvaluateAsync<bool>("window.broken === undefined"));
        Assert.Equal("700", await visit.Bots(Cast.Methodist).Locator("b").EvaluateAsync<string>(
            "element => getComputedStyle(element).fontWeight"));
    }

    [ChromiumFact]
    public async Task Html_ThatTheServerFailedToClean_BringsOnlyItsText()
    {
        const string Html = "<b id='title'>жирно</b><img src='x'><a href='javascript:x()'>ссылка</a><form>.</form>";
        var visit = await OnDesktop();
        var message = new { id = 1, from = "bot", date = 1617606000, text = "", html = Html, version = 1 };
        await visit.Page.RouteAsync("**/messages?after=0&wait=0", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = JsonSerializer.Serialize(new { version = 1, messages = new[] { message } }),
        }));

        await visit.Page.ReloadAsync();

        var text = visit.Bots(Cast.Methodist).Locator(".text");
        await Expect(text).ToHaveTextAsync("жирноссылка.");
        Assert.Equal("<b>жирно</b><span>ссылка</span>.", await text.InnerHTMLAsync());
    }

    [ChromiumFact]
    public async Task File_Sent_CanBeTakenBack()
    {
        var visit = await OnDesktop();
        var content = Encoding.UTF8.GetBytes("№;Наименование;Ед.;Значение");

        await visit.Chat(Cast.Methodist).Locator("input[type=file]").SetInputFilesAsync(
            new FilePayload { Name = "Луга 2021.csv", MimeType = "text/csv", Buffer = content });

        var link = visit.Own(Cast.Methodist).GetByRole(AriaRole.Link);
        await Expect(link).ToContainTextAsync("Луга 2021.csv");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        Assert.Equal("Луга 2021.csv", download.SuggestedFilename);
        Assert.Equal(content, await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    [ChromiumFact]
    public async Task Chat_AfterALostConnection_SaysSoAndRecovers()
    {
        const string Messages = "**/messages?*";
        var visit = await OnDesktop();
        await visit.Page.RouteAsync(Messages, route => route.AbortAsync());
        await visit.Say(Cast.Methodist, "во время обрыва");
        var notice = visit.Page.GetByText("Нет связи с ботом, пробую снова…");
        await Expect(notice).ToBeVisibleAsync();

        await visit.Page.UnrouteAsync(Messages);

        await Expect(notice).ToBeHiddenAsync();
        await Expect(visit.Own(Cast.Methodist).Locator(".text")).ToHaveTextAsync("во время обрыва");
    }

    [ChromiumFact]
    public async Task Chat_WhoseServerBeganAnew_BeginsAnewToo()
    {
        var visit = await OnDesktop();
        await visit.Say(Cast.Methodist, "до перезапуска");
        await Expect(visit.Bots(Cast.Methodist)).ToHaveCountAsync(1);

        using var reset = await Host.Http.PostAsync(new Uri("sandbox/reset", UriKind.Relative), null);

        await visit.Button(Cast.Methodist, "Начать").ClickAsync();
        await Expect(visit.Own(Cast.Methodist).Locator(".text")).ToHaveTextAsync("/start m-token");
    }
}
