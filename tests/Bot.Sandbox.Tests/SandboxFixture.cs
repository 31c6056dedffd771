using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Sandbox.Tests;

/// <summary>A running double, a bot that calls it over HTTP, and a clock in the test's hand.</summary>
public sealed class SandboxFixture : IAsyncDisposable
{
    public const string Token = "123456:test-token";
    public const long Anna = 11;

    private readonly SandboxServer server;

    private SandboxFixture(SandboxServer server, ManualTimeProvider clock)
    {
        this.server = server;
        Clock = clock;
        Http = new HttpClient { BaseAddress = server.BaseUrl };
    }

    public ManualTimeProvider Clock { get; }

    public HttpClient Http { get; }

    public SandboxWorld World => server.World;

    public static async Task<SandboxFixture> StartAsync(bool limits = false, bool known = true)
    {
        var clock = new ManualTimeProvider(new DateTimeOffset(2021, 4, 8, 7, 0, 0, TimeSpan.Zero));
        var options = new SandboxOptions { Token = Token, Clock = clock, EnforceLimits = limits };
        var fixture = new SandboxFixture(await SandboxServer.StartAsync(options), clock);
        fixture.World.AddUser(new SandboxUser(Anna, "Анна", "Петрова", "anna", "ru"));
        if (known)
        {
            fixture.World.SendText(Anna, "/start");
            await fixture.ResultAsync("getUpdates", new { offset = -1 });
            await fixture.ResultAsync("getUpdates", new { offset = 1002 });
        }

        return fixture;
    }

    public async Task<Reply> CallAsync(string method, object? parameters = null, string token = Token)
    {
        using var content = JsonContent.Create(parameters ?? new { });
        using var response = await Http.PostAsync(new Uri($"/bot{token}/{method}", UriKind.Relative), content);
        return await Reply.ReadAsync(response);
    }

    public async Task<JsonElement> ResultAsync(string method, object? parameters = null)
    {
        var reply = await CallAsync(method, parameters);
        Assert.True(reply.Status == 200, $"{method}: {reply.Description}");
        return reply.Result;
    }

    public async Task<string> RefusalAsync(string method, object parameters)
    {
        var reply = await CallAsync(method, parameters);
        Assert.NotEqual(200, reply.Status);
        return reply.Description!;
    }

    public async Task<List<JsonElement>> PollAsync(long offset = 0, int limit = 100) =>
        [.. (await ResultAsync("getUpdates", new { offset, limit })).EnumerateArray()];

    public async Task<int> SendAsync(string text, object? markup = null)
    {
        var sent = await ResultAsync("sendMessage", new { chat_id = Anna, text, reply_markup = markup });
        return sent.GetProperty("message_id").GetInt32();
    }

    public async Task<(int Status, JsonNode Body)> ControlAsync(HttpMethod verb, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(verb, new Uri("/sandbox" + path, UriKind.Relative));
        request.Content = body is null ? null : JsonContent.Create(body);
        using var response = await Http.SendAsync(request);
        return ((int)response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonNode>())!);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await server.DisposeAsync();
    }
}
