using Microsoft.Playwright;

namespace Bot.EndToEnd.Tests.Page;

/// <summary>The page as one visitor sees it, with every error that it logs.</summary>
public sealed class Visit(IPage page)
{
    private readonly List<string> errors = [];

    public IPage Page { get; } = page;

    public IReadOnlyList<string> Errors => errors;

    public void Watch()
    {
        Page.PageError += (_, error) => errors.Add(error);
        Page.Console += (_, said) =>
        {
            // The browser logs every failed request; some tests mean them to fail, and the page tells of them itself.
            if (said.Type == "error" && !said.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                errors.Add(said.Text);
            }
        };
    }

    public ILocator Chat(long person) => Page.Locator($"#chat-{person}");

    public ILocator Field(long person) => Chat(person).GetByRole(AriaRole.Textbox);

    public ILocator Own(long person) => Chat(person).Locator(".message.own .bubble");

    public ILocator Bots(long person) => Chat(person).Locator(".message.bot .bubble");

    public ILocator Button(long person, string name) =>
        Chat(person).GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Tab(string name) => Page.GetByRole(AriaRole.Tab, new() { Name = name });

    public ILocator Insert(string text) =>
        Page.Locator("#steps").GetByRole(AriaRole.Button, new() { Name = $"вставить {text}:" });

    public async Task Say(long person, string text)
    {
        await Field(person).FillAsync(text);
        await Field(person).PressAsync("Enter");
    }

    /// <summary>Keeps a picture of the page where SVOD_SHOTS names a folder, for people to look at.</summary>
    public async Task Shoot(string name)
    {
        if (Environment.GetEnvironmentVariable("SVOD_SHOTS") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new()
            {
                Path = Path.Combine(folder, $"{name}.png"),
                Animations = ScreenshotAnimations.Disabled,
            });
        }
    }
}
