using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Bot.TelegramApi.Tests.BotApi;

namespace Bot.EndToEnd.Tests.Product;

/// <summary>The requests a double has got, asked of it over HTTP.</summary>
internal static class MadeRequests
{
    /// <summary>What is wrong with them; fails when there were none.</summary>
    /// <param name="address">Where the double is.</param>
    public static async Task<IReadOnlyList<string>> Complaints(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        var page = await http.GetFromJsonAsync<JsonObject>("/sandbox/requests");
        var requests = page!["requests"]!.AsArray();
        Assert.NotEmpty(requests);
        return
        [
            .. requests.SelectMany(made => BotApiSpec.Published.Check(
                (string)made!["method"]!, made["parameters"]!.AsObject())),
        ];
    }
}
