using Bot.App.Demo;
using Bot.App.Settings;
using Bot.EndToEnd.Tests.Product;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.EndToEnd.Tests.Page;

/// <summary>The demo as a visitor sees it: the real bot behind the page, and the guide followed to its end.</summary>
[Collection(PageTests.Name)]
public sealed class DemoTourTests(Chromium chromium) : IAsyncLifetime
{
    private const long Methodist = 1001;
    private const long Coordinator = 1002;
    private const long Viewer = 1003;

    private readonly string folder = Directory.CreateTempSubdirectory("svod-tour-").FullName;
    private SqliteStore? store;
    private DemoServer? demo;

    public async Task InitializeAsync()
    {
        var path = Path.Combine(folder, "demo.db");
        store = SqliteStore.Open(path, asBot: true);
        var settings = new SvodSettings(null, path, Shipped.Config, "http://127.0.0.1:0", null, Retention.Default);
        demo = await DemoServer.Start(settings, Shipped.Catalog, store);
        Assert.Null(demo.Problem);
    }

    public async Task DisposeAsync()
    {
        var complaints = await MadeRequests.Complaints(new Uri(demo!.Address));
        await demo.DisposeAsync();
        store!.Dispose();
        Directory.Delete(folder, recursive: true);
        Assert.Empty(complaints);
    }

    [ChromiumFact]
    public async Task Guide_FollowedToItsEnd_GivesThePublishedSummary()
    {
        var visit = await Open(1400, 900);
        foreach (var person in new[] { Methodist, Coordinator, Viewer })
        {
            await Enter(visit, person);
        }

        await Ask(visit, Coordinator, "сводка", "предварительно, 17 из 18, нет: Лужский");
        await Fill(visit);
        await Ask(visit, Methodist, "отправить", "Квитанция DEE-2021-LUGA-1");
        foreach (var person in new[] { Coordinator, Viewer })
        {
            await Ask(visit, person, "сводка", "итог, сдали все: 18 из 18");
            await CheckSummary(visit, person);
        }

        await visit.Shoot("demo-desktop");
        await MoveTheClock(visit);
        await Ask(visit, Coordinator, "кто не сдал", "Сдали в срок: 18");
        var phone = await Open(390, 844);
        await Expect(phone.Bots(Methodist).Last).ToContainTextAsync("Квитанция");
        await phone.Shoot("demo-phone");
        await phone.Tab("Координатор").ClickAsync();
        await phone.Shoot("demo-phone-coordinator");
        Assert.Empty(visit.Errors.Concat(phone.Errors));
    }

    private static async Task Enter(Visit visit, long person)
    {
        await visit.Button(person, "Начать").ClickAsync();
        await Expect(visit.Bots(person).Last).ToContainTextAsync("Согласны?");
        await visit.Button(person, "Согласен").ClickAsync();
        await Expect(visit.Bots(person).Last).ToContainTextAsync("Спасибо!");
    }

    private static async Task Fill(Visit visit)
    {
        var inserts = visit.Page.Locator("#steps button.insert");
        var count = await inserts.CountAsync();
        Assert.Equal(9, count);
        for (var at = 0; at < count; at++)
        {
            var heard = await visit.Bots(Methodist).CountAsync();
            await inserts.Nth(at).ClickAsync();
            await visit.Field(Methodist).PressAsync("Enter");
            await Expect(visit.Bots(Methodist)).ToHaveCountAsync(heard + 1);
        }

        await Expect(visit.Bots(Methodist).Last).ToContainTextAsync("отвечено 13 из 13");
    }

    private static async Task CheckSummary(Visit visit, long person)
    {
        var lines = (await visit.Bots(person).Last.InnerTextAsync()).Replace('\u00a0', ' ').Split('\n');
        Assert.Equal(
            ["99", "12", "27", "23", "100", "78", "22", "17"],
            Enumerable.Range(1, 8)
                .Select(no => lines.Single(line => line.StartsWith($"{no}. ", StringComparison.Ordinal)))
                .Select(line => line[(line.IndexOf(" — ", StringComparison.Ordinal) + 3)..].Split(" %")[0]));
        Assert.Contains(lines, line => line.Contains("52,34", StringComparison.Ordinal));
    }

    private static async Task MoveTheClock(Visit visit)
    {
        await visit.Page.GetByLabel("Перевести часы на дату и время").FillAsync("2021-04-12T10:00");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Перевести" }).ClickAsync();
        await Expect(visit.Page.Locator("#clock-now")).ToContainTextAsync("пн 12 апреля 2021, 10:00 МСК");
    }

    private static async Task Ask(Visit visit, long person, string words, string expected)
    {
        await visit.Say(person, words);
        await Expect(visit.Bots(person).Last).ToContainTextAsync(expected);
    }

    private async Task<Visit> Open(int width, int height)
    {
        var visit = new Visit(await chromium.NewPage(width, height));
        visit.Watch();
        await visit.Page.GotoAsync(demo!.Address);
        return visit;
    }
}
