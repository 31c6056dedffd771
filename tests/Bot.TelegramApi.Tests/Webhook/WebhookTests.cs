using System.Net;
using System.Net.Sockets;
using System.Text;
using Bot.Runner.Receiving;
using Bot.Sandbox;
using Bot.TelegramApi.Tests.Doubles;
using Bot.TelegramApi.Updates;
using Bot.TelegramApi.Webhook;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.TelegramApi.Tests.Webhook;

public sealed class WebhookTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Secret = "right-SECRET_1";
    private const string Update = """
        {"update_id":5,"message":{"message_id":7,"from":{"id":11,"first_name":"a"},
         "chat":{"id":11,"type":"private"},"text":"42"}}
        """;

    private readonly HttpClient _http = new();
    private readonly RecordingReceiver _receiver = new();
    private SandboxServer _sandbox = null!;
    private WebApplication _bot = null!;

    private ReceivingFigures Figures => _bot.Services.GetRequiredService<ReceivingFigures>();

    private string Url => _bot.Urls.First() + "/telegram";

    public async Task InitializeAsync()
    {
        _sandbox = await SandboxServer.StartAsync(new SandboxOptions { Token = Edge.Token });
        _sandbox.World.AddUser(new SandboxUser(Edge.Anna, "Анна"));
        var port = FreePort();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddSingleton<IReceiver>(_receiver);
        builder.Services.AddTelegram(new TelegramOptions(
            Edge.Token, _sandbox.BaseUrl.AbsoluteUri, ReceiveBy.Webhook, $"http://127.0.0.1:{port}/telegram", Secret));
        _bot = builder.Build();
        _bot.MapTelegramWebhook("/telegram", Secret);
        await _bot.StartAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _sandbox.DisposeAsync();
        _http.Dispose();
    }

    [Fact]
    public async Task Delivery_OfTheSandbox_ReachesTheInbox()
    {
        _sandbox.World.SendText(Edge.Anna, "42");

        var received = Assert.Single(await _receiver.Next());

        Assert.Equal("42", Assert.IsType<Incoming.Text>(received.Content).Value);
        var registered = Assert.Single(_sandbox.World.Requests().Requests, r => r.Method == "setWebhook").Parameters;
        Assert.Empty(BotApi.BotApiSpec.Published.Check("setWebhook", registered));
        Assert.Equal(Secret, (string)registered["secret_token"]!);
        Assert.Equal(4, registered["allowed_updates"]!.AsArray().Count);
    }

    [Fact]
    public async Task Delivery_ReceiverFails_ComesAgain()
    {
        _receiver.FailWith(new IOException("disk full"));

        _sandbox.World.SendText(Edge.Anna, "42");

        Assert.Equal(await _receiver.Next(), await _receiver.Next());
    }

    [Fact]
    public async Task Delivery_ReceiverFails_Is500()
    {
        _receiver.FailWith(new InvalidOperationException());

        Assert.Equal(HttpStatusCode.InternalServerError, await Deliver(Update));
        Assert.Equal(0, Figures.Count(Fate.Taken));
    }

    [Fact]
    public async Task Delivery_RightSecret_IsKeptThenConfirmed()
    {
        var disk = new TaskCompletionSource();
        _receiver.Disk = disk.Task;

        var delivery = Deliver(Update);
        Assert.Equal(5, Assert.Single(await _receiver.Next()).Update);
        Assert.False(delivery.IsCompleted);
        disk.SetResult();

        Assert.Equal(HttpStatusCode.OK, await delivery);
        Assert.Equal(1, Figures.Count(Fate.Taken));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("right-SECRET_2")]
    [InlineData("right-SECRET_")]
    [InlineData("right-SECRET_11")]
    [InlineData("RIGHT-SECRET_1")]
    public async Task Delivery_WrongSecret_Is401(string? secret)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await Deliver(Update, secret));
        Assert.True(_receiver.IsEmpty);
    }

    [Fact]
    public async Task Delivery_WrongSecret_IsAnsweredWithoutItsBody()
    {
        using var stranger = new TcpClient();
        await stranger.ConnectAsync(IPAddress.Loopback, new Uri(Url).Port);
        await using var wire = stranger.GetStream();
        await wire.WriteAsync("POST /telegram HTTP/1.1\r\nHost: bot\r\nContent-Length: 1000\r\n\r\n"u8.ToArray());

        using var answer = new StreamReader(wire);
        var status = await answer.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal("HTTP/1.1 401 Unauthorized", status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("<html>")]
    [InlineData("""{"message":{}}""")]
    [InlineData("""{"update_id":"5"}""")]
    [InlineData("""{"update_id":5,"message":7}""")]
    public async Task Delivery_Nonsense_IsConfirmedAndCounted(string body)
    {
        Assert.Equal(HttpStatusCode.OK, await Deliver(body));
        Assert.Equal(1, Figures.Count(Fate.Unreadable));
        Assert.True(_receiver.IsEmpty);
    }

    [Fact]
    public async Task Delivery_OverAMegabyte_IsConfirmedAndCounted()
    {
        Assert.Equal(HttpStatusCode.OK, await Deliver(Update + new string(' ', 1024 * 1024)));
        Assert.Equal(1, Figures.Count(Fate.Unreadable));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("пароль")]
    [InlineData("a b")]
    public void Secret_Unfit_IsRefusedWithTheCure(string? secret)
    {
        var exception = Assert.Throws<ArgumentException>(() => new WebhookSecret(secret));

        Assert.Contains("Telegram:WebhookSecret", exception.Message, StringComparison.Ordinal);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<HttpStatusCode> Deliver(string body, string? secret = Secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Url);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (secret is not null)
        {
            request.Headers.TryAddWithoutValidation(WebhookSecret.Header, secret);
        }

        using var response = await _http.SendAsync(request);
        return response.StatusCode;
    }
}
