namespace Bot.EndToEnd.Tests.Page;

/// <summary>A test in a browser of its own demo; a page that logged an error fails it.</summary>
[Collection(PageTests.Name)]
public abstract class PageTest(Chromium chromium) : IAsyncLifetime
{
    private readonly List<Visit> visits = [];

    protected DemoHost Host { get; } = new();

    public Task InitializeAsync() => Host.StartAsync();

    public async Task DisposeAsync()
    {
        foreach (var visit in visits)
        {
            await visit.Page.Context.CloseAsync();
        }

        await Host.DisposeAsync();
        Assert.Empty(visits.SelectMany(visit => visit.Errors));
    }

    protected Task<Visit> OnDesktop() => Open(1400, 900);

    protected Task<Visit> OnPhone() => Open(390, 844);

    protected async Task<Visit> Open(int width, int height)
    {
        var visit = new Visit(await chromium.NewPage(width, height));
        visits.Add(visit);
        visit.Watch();
        await visit.Page.GotoAsync(Host.Http.BaseAddress!.ToString());
        return visit;
    }
}
