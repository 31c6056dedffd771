using Microsoft.Playwright;

namespace Bot.EndToEnd.Tests.Page;

/// <summary>One browser for all tests of the page, started by the first of them.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Absent = "No Chromium found: install the package chromium, or name one in CHROMIUM_PATH.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly Lazy<Task<IBrowser>> browser;
    private IPlaywright? playwright;

    public Chromium() => browser = new(Launch);

    public static string? Path { get; } = Find();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (browser.IsValueCreated && browser.Value.IsCompletedSuccessfully)
        {
            await (await browser.Value).CloseAsync();
        }

        playwright?.Dispose();
    }

    public async Task<IPage> NewPage(int width, int height)
    {
        var page = await (await browser.Value).NewPageAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            HasTouch = width < 600,
            Locale = "ru-RU",
        });
        page.SetDefaultTimeout(15_000);
        return page;
    }

    private static string? Find()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(System.IO.Path.PathSeparator) ?? [];
        return folders.SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
            .Prepend(Environment.GetEnvironmentVariable("CHROMIUM_PATH"))
            .FirstOrDefault(File.Exists);
    }

    private async Task<IBrowser> Launch()
    {
        playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path ?? throw new InvalidOperationException(Absent),
            Args = Arguments,
        });
    }
}
