using System.Net;
using System.Text;
using Bot.TelegramApi;

namespace Bot.EndToEnd.Tests.Product;

/// <summary>Telegram delivers to the product.</summary>
public sealed class WebhookTests : ProductTest
{
    [Fact]
    public async Task Webhook_AtTheStart_IsRegisteredWithItsSecret()
    {
        await Host.JoinMethodist();

        var request = Assert.Single(Host.Requests("setWebhook"));
        Assert.Equal(200, request.Status);
        Assert.Equal(Host.Webhook.ToString(), (string?)request.Parameters["url"]);
        Assert.Equal(ProductHost.WebhookSecret, (string?)request.Parameters["secret_token"]);
        Assert.Empty(Host.Requests("getUpdates"));
    }

    [Fact]
    public async Task Conversation_OverTheWebhook_GoesItsWay()
    {
        var chat = await Host.JoinMethodist();

        Assert.Contains("Записано: 0 из 6 492", await Zero(chat), StringComparison.Ordinal);
        Assert.Contains("Записано: 387", await chat.Say("387"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conversation_AfterARestart_GoesOn()
    {
        var chat = await Host.JoinMethodist();
        await Host.Stop();
        chat.Write("6454 из 6492");

        await Host.Start();

        Assert.Contains("Записано: 6 454 из 6 492", await chat.Read(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("Hook-secret_2", HttpStatusCode.Unauthorized)]
    [InlineData(ProductHost.WebhookSecret, HttpStatusCode.OK)]
    public async Task Delivery_WithASecret_IsTakenOnlyWithTheRightOne(string? secret, HttpStatusCode expected)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, Host.Webhook);
        request.Content = new StringContent("{\"update_id\":7}", Encoding.UTF8, "application/json");
        if (secret is not null)
        {
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
        }

        using var response = await http.SendAsync(request, Patience.Token());

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Health_OfTheProduct_IsOk()
    {
        using var http = new HttpClient();

        Assert.Equal(
            """{"status":"ok","troubles":[]}""",
            await http.GetStringAsync(new Uri(Host.Webhook, "/health"), Patience.Token()));
    }

    private protected override Task<ProductHost> Begin() => ProductHost.Start(ReceiveBy.Webhook);

    private static async Task<string> Zero(Chat chat)
    {
        await chat.Say("0 из 6492");
        return await chat.Press("Да, ноль");
    }
}
