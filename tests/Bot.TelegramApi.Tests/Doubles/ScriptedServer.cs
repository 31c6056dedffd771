using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Bot.TelegramApi.Tests.BotApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.TelegramApi.Tests.Doubles;

/// <summary>A server that answers what a test says: for what the sandbox, which is a Bot API, never does.</summary>
public sealed class ScriptedServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly Channel<ScriptedCall> _calls = Channel.CreateUnbounded<ScriptedCall>();

    private readonly ConcurrentQueue<ScriptedCall> _seen = new();

    private ScriptedServer(WebApplication application) => _application = application;

    public string BaseUrl => _application.Urls.First();

    public static async Task<ScriptedServer> Start(Func<ScriptedCall, HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ScriptedServer(builder.Build());
        server._application.Run(context => server.Take(context, answer));
        await server._application.StartAsync();
        return server;
    }

    public static Task<ScriptedServer> Start(int status, string body, string type = "application/json") =>
        Start((_, context) => Write(context, status, body, type));

    public static Task Write(HttpContext context, int status, string body, string type = "application/json")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        return context.Response.WriteAsync(body);
    }

    public async Task<ScriptedCall> Next() =>
        await _calls.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60));

    public async Task<ScriptedCall> Next(string method)
    {
        while (true)
        {
            var call = await Next();
            if (call.Method == method)
            {
                return call;
            }
        }
    }

    /// <summary>How many calls of a method came so far.</summary>
    public int Count(string method) => _seen.Count(call => call.Method == method);

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        Assert.Empty(_seen.SelectMany(call => BotApiSpec.Published.Check(call.Method, call.Body)));
    }

    private async Task Take(HttpContext context, Func<ScriptedCall, HttpContext, Task> answer)
    {
        var json = context.Request.ContentType == "application/json"
            ? await JsonNode.ParseAsync(context.Request.Body)
            : null;
        var path = context.Request.Path.Value!;
        var call = new ScriptedCall(path, path.Split('/')[^1], json as JsonObject ?? []);
        _seen.Enqueue(call);
        _calls.Writer.TryWrite(call);
        await answer(call, context);
    }
}
