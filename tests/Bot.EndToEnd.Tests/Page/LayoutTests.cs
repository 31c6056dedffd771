using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.EndToEnd.Tests.Page;

public sealed class LayoutTests(Chromium chromium) : PageTest(chromium)
{
    [ChromiumFact]
    public async Task Clock_MovedByItsButtons_ShowsTheNewMoment()
    {
        var visit = await OnDesktop();
        var clock = visit.Page.Locator("#clock-now");
        await Expect(clock).ToContainTextAsync("Часы бота: пн 5 апреля 2021, 10:00 МСК");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "+1 час" }).ClickAsync();
        await Expect(clock).ToContainTextAsync("пн 5 апреля 2021, 11:00 МСК");
        var eighth = visit.Page.GetByRole(AriaRole.Button, new() { Name = "8 апреля, 10:00" });
        await eighth.ClickAsync();

        await Expect(clock).ToContainTextAsync("чт 8 апреля 2021, 10:00 МСК");
        await Expect(eighth).ToBeDisabledAsync();
        Assert.Equal(new DateTimeOffset(2021, 4, 8, 7, 0, 0, TimeSpan.Zero), Host.Clock.GetUtcNow());
    }

    [ChromiumFact]
    public async Task Clock_MovedToATypedMoment_StandsThere()
    {
        var visit = await OnDesktop();

        await visit.Page.GetByLabel("Перевести часы на дату и время").FillAsync("2021-04-09T18:30");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Перевести" }).ClickAsync();

        await Expect(visit.Page.Locator("#clock-now")).ToContainTextAsync("пт 9 апреля 2021, 18:30 МСК");
    }

    [ChromiumFact]
    public async Task Number_Inserted_FillsTheFieldOfTheMethodist()
    {
        var visit = await OnDesktop();

        await visit.Insert("7 480").ClickAsync();

        await Expect(visit.Field(Cast.Methodist)).ToHaveValueAsync("7 480");
        await Expect(visit.Field(Cast.Methodist)).ToBeFocusedAsync();
        await Expect(visit.Field(Cast.Coordinator)).ToHaveValueAsync("");
    }

    [ChromiumFact]
    public async Task Chats_OnAPhone_AreTabs()
    {
        var visit = await OnPhone();
        await Expect(visit.Tab("Методист")).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(visit.Chat(Cast.Methodist)).ToBeVisibleAsync();
        await Expect(visit.Chat(Cast.Coordinator)).ToBeHiddenAsync();

        await visit.Tab("Координатор").ClickAsync();

        await Expect(visit.Chat(Cast.Methodist)).ToBeHiddenAsync();
        await Expect(visit.Chat(Cast.Coordinator)).ToBeVisibleAsync();
        await visit.Tab("Координатор").PressAsync("ArrowRight");
        await Expect(visit.Chat(Cast.Specialist)).ToBeVisibleAsync();
        await Expect(visit.Tab("Специалист комитета")).ToBeFocusedAsync();
        var width = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.Equal(390, width);
    }

    [ChromiumFact]
    public async Task Number_InsertedOnAPhone_BringsTheChatAndOffersTheNext()
    {
        var visit = await OnPhone();
        await visit.Button(Cast.Methodist, "Начать").ClickAsync();
        await visit.Tab("Что попробовать").ClickAsync();
        await visit.Shoot("phone-steps");

        await visit.Insert("7 412").ClickAsync();
        await Expect(visit.Field(Cast.Methodist)).ToHaveValueAsync("7 412");
        await visit.Button(Cast.Methodist, "Отправить").ClickAsync();
        await Expect(visit.Own(Cast.Methodist).Last).ToContainTextAsync("7 412");
        await visit.Shoot("phone-chat");
        await visit.Button(Cast.Methodist, "вставить 7 480").ClickAsync();

        await Expect(visit.Field(Cast.Methodist)).ToHaveValueAsync("7 480");
    }

    [ChromiumFact]
    public async Task Message_ToAHiddenChat_IsCountedOnItsTab()
    {
        var visit = await OnPhone();
        await Expect(visit.Button(Cast.Methodist, "Начать")).ToBeVisibleAsync();

        var elsewhere = await OnDesktop();
        await elsewhere.Say(Cast.Coordinator, "кто не сдал");

        await Expect(visit.Tab("Координатор").Locator(".badge")).ToHaveTextAsync("1");
        await visit.Tab("Координатор").ClickAsync();
        await Expect(visit.Tab("Координатор").Locator(".badge")).ToBeHiddenAsync();
    }
}
