using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Sandbox.Tests;

/// <summary>A bot's side of a webhook: keeps what comes, answers as it is told, 200 otherwise.</summary>
public sealed class HookReceiver : IAsyncDisposable
{
    private readonly Channel<(JsonNode Update, string Secret)> received = Channel.CreateUnbounded<(JsonNode, string)>();
    private readonly WebApplication application;

    private HookReceiver(WebApplication application) => this.application = application;

    public ConcurrentQueue<(int Status, string Body)> Answers { get; } = new();

    public Uri Url => new(application.Urls.First() + "/hook");

    public static async Task<HookReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        var receiver = new HookReceiver(application);
        application.MapPost("/hook", receiver.TakeAsync);
        await application.StartAsync();
        return receiver;
    }

    public async Task<(JsonNode Update, string Secret)> NextAsync() =>
        await received.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    public async Task<string> NextTextAsync() =>
        (await NextAsync()).Update["message"]!["text"]!.GetValue<string>();

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var update = await JsonNode.ParseAsync(context.Request.Body);
        var answer = Answers.TryDequeue(out var planned) ? planned : (Status: 200, Body: "");
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "application/json";
        received.Writer.TryWrite((update!, context.Request.Headers["X-Telegram-Bot-Api-Secret-Token"].ToString()));
        await context.Response.WriteAsync(answer.Body);
    }
}
