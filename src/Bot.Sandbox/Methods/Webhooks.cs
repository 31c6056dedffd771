using System.Text.RegularExpressions;
using Bot.Sandbox.Updates;

namespace Bot.Sandbox.Methods;

/// <summary>setWebhook and its kin.</summary>
internal static partial class Webhooks
{
    private static readonly int[] Ports = [80, 88, 443, 8443];

    public static Answer Set(Call call)
    {
        var url = call.Arguments.Text("url") ?? "";
        if (url.Length == 0)
        {
            return Delete(call);
        }

        var secret = call.Arguments.Text("secret_token") ?? "";
        if (!Secret().IsMatch(secret))
        {
            throw ApiRefusal.BadRequest("secret token contains unallowed characters");
        }

        var connections = (int)Math.Clamp(call.Arguments.Number("max_connections") ?? 40, 1, 100);
        var target = new WebhookTarget(Address(url), secret, connections);
        call.World.Updates.Allow(call.Arguments.Strings("allowed_updates"));
        if (call.Arguments.Flag("drop_pending_updates"))
        {
            call.World.Updates.DropPending();
        }

        call.World.Updates.EndPoll(ApiRefusal.Conflict("terminated by setWebhook request"));
        var changed = call.World.Webhook.Set(target);
        return Answer.Of(json => json.WriteBooleanValue(true), changed ? "Webhook was set" : "Webhook is already set");
    }

    public static Answer Delete(Call call)
    {
        if (call.Arguments.Flag("drop_pending_updates"))
        {
            call.World.Updates.DropPending();
        }

        var changed = call.World.Webhook.Set(null);
        return Answer.Of(
            json => json.WriteBooleanValue(true), changed ? "Webhook was deleted" : "Webhook is already deleted");
    }

    public static Answer Info(Call call)
    {
        var webhook = call.World.Webhook;
        var target = webhook.Target;
        var pending = call.World.Updates.Count;
        return Answer.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("url", target?.Url.AbsoluteUri ?? "");
            json.WriteBoolean("has_custom_certificate", false);
            json.WriteNumber("pending_update_count", pending);
            if (target is not null)
            {
                json.WriteNumber("max_connections", target.Connections);
            }

            if (webhook.LastError is { } error)
            {
                json.WriteNumber("last_error_date", error.At.ToUnixTimeSeconds());
                json.WriteString("last_error_message", error.Text);
            }

            if (call.World.Updates.AllowedKinds is { Count: > 0 } kinds)
            {
                json.WriteStartArray("allowed_updates");
                foreach (var kind in kinds)
                {
                    json.WriteStringValue(kind);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        });
    }

    // Plain HTTP to this machine is the one thing allowed here that Telegram refuses.
    private static Uri Address(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            throw ApiRefusal.BadRequest("bad webhook: invalid webhook URL specified");
        }

        if (uri is { Scheme: "http", IsLoopback: true })
        {
            return uri;
        }

        return uri.Scheme != "https"
            ? throw ApiRefusal.BadRequest("bad webhook: An HTTPS URL must be provided for webhook")
            : Ports.Contains(uri.Port) || uri.IsLoopback
                ? uri
                : throw ApiRefusal.BadRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{0,256}$")]
    private static partial Regex Secret();
}
