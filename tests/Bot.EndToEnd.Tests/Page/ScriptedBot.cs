using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Bot.EndToEnd.Tests.Page;

/// <summary>A bot without a mind: it polls the double and repeats what it was told.</summary>
public sealed class ScriptedBot : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly HttpClient api;
    private readonly Task polling;

    public ScriptedBot(Uri address)
    {
        api = new HttpClient { BaseAddress = address };
        polling = PollAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await polling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        // A bot that fell over explains the test that failed; its stop explains nothing.
        if (polling.IsFaulted)
        {
            await polling;
        }

        api.Dispose();
        stopping.Dispose();
    }

    private async Task PollAsync()
    {
        for (long offset = 0; ;)
        {
            var updates = await Call("getUpdates", new { offset, timeout = 30 });
            foreach (var update in updates.AsArray())
            {
                offset = (long)update!["update_id"]! + 1;
                await Answer(update);
            }
        }
    }

    private Task Answer(JsonNode update) => update switch
    {
        { } when update["callback_query"] is { } press => Pressed(press),
        { } when update["edited_message"] is { } edited => Say(edited, $"Исправлено: {Escaped(edited)}"),
        { } when update["message"]?["document"] is { } => Say(update["message"]!, "Файл получен"),
        { } when update["message"] is { } message => Say(message, $"Вы написали: <b>{Escaped(message)}</b>"),
        _ => Task.CompletedTask,
    };

    private async Task Pressed(JsonNode press)
    {
        var id = (string)press["id"]!;
        await Call("answerCallbackQuery", new { callback_query_id = id, text = "Уже записано" });
        await Say(press["message"]!, $"Нажато: {press["data"]}");
    }

    private Task<JsonNode> Say(JsonNode message, string html) => Call("sendMessage", new
    {
        chat_id = (long)message["chat"]!["id"]!,
        text = html,
        parse_mode = "HTML",
        reply_markup = new
        {
            inline_keyboard = new[]
            {
                new[] { new { text = "Да", callback_data = "yes" }, new { text = "Нет", callback_data = "no" } },
            },
        },
    });

    private static string Escaped(JsonNode message) =>
        ((string)message["text"]!).Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal);

    private async Task<JsonNode> Call(string method, object arguments)
    {
        using var response = await api.PostAsJsonAsync(new Uri(method, UriKind.Relative), arguments, stopping.Token);
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>(stopping.Token);
        return answer!["result"] ?? throw new InvalidOperationException($"{method}: {answer["description"]}");
    }
}
