using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.TelegramApi.Webhook;

/// <summary>The address at which Telegram delivers.</summary>
public static class TelegramWebhook
{
    /// <summary>Maps it. A stranger is turned away before a byte of the body is read.</summary>
    /// <param name="routes">Where.</param>
    /// <param name="path">The path of Telegram:WebhookUrl, as this process sees it.</param>
    /// <param name="secret">The one that the webhook was registered with.</param>
    public static IEndpointConventionBuilder MapTelegramWebhook(
        this IEndpointRouteBuilder routes, string path, string? secret)
    {
        var expected = new WebhookSecret(secret);
        var intake = routes.ServiceProvider.GetRequiredService<WebhookIntake>();
        return routes.MapPost(path, async (HttpContext context) =>
        {
            context.Response.StatusCode = expected.Is(context.Request.Headers[WebhookSecret.Header])
                ? await intake.Take(context.Request, context.RequestAborted)
                : StatusCodes.Status401Unauthorized;
        });
    }
}
