using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Bot.App.Demo;
using Bot.App.Settings;
using Bot.Monitoring.People;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite;

namespace Bot.EndToEnd.Tests.Product;

/// <summary>The demo without its page.</summary>
public sealed class DemoTests : IDisposable
{
    private const long Methodist = 1001;

    private readonly string folder = Directory.CreateTempSubdirectory("svod-demo-").FullName;

    private string Database => Path.Combine(folder, "demo.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Demo_StartedAgainOnItsFile_StillAnswers()
    {
        var first = await Ask("/help");
        var second = await Ask("/help");

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Demo_OnTheFileOfARealMonitoring_Refuses()
    {
        using var store = SqliteStore.Open(Database, asBot: true);
        await store.Invite(Role.Respondent, "luga", DateTimeOffset.MaxValue, DateTimeOffset.UnixEpoch);

        await using var demo = await DemoServer.Start(Settings, Shipped.Catalog, store);

        Assert.Contains("Storage:Path", demo.Problem, StringComparison.Ordinal);
        Assert.Null(await store.GetMeta(DemoMark.Planted));
    }

    private SvodSettings Settings =>
        new(null, Database, Shipped.Config, "http://127.0.0.1:0", null, Retention.Default);

    private async Task<string> Ask(string text)
    {
        using var store = SqliteStore.Open(Database, asBot: true);
        await using var demo = await DemoServer.Start(Settings, Shipped.Catalog, store);
        using var http = new HttpClient { BaseAddress = new Uri(demo.Address) };
        await http.PostAsJsonAsync($"/sandbox/chats/{Methodist}/text", new { text });
        for (var version = 0; ;)
        {
            var heard = await http.GetFromJsonAsync<JsonObject>(
                $"/sandbox/chats/{Methodist}/messages?after={version}&wait=20000");
            var bot = heard!["messages"]!.AsArray().FirstOrDefault(message => (string?)message!["from"] == "bot");
            Assert.True(bot is not null || (int)heard["version"]! > version, "The demo does not answer.");
            if (bot is not null)
            {
                Assert.Empty(await MadeRequests.Complaints(http.BaseAddress));
                return (string)bot["text"]!;
            }

            version = (int)heard["version"]!;
        }
    }
}
