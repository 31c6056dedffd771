using Bot.Sandbox.Updates;

namespace Bot.Sandbox.Methods;

/// <summary>getUpdates.</summary>
internal static class Polling
{
    private const long LongestPoll = 50;

    public static async ValueTask<Answer> GetUpdates(Call call)
    {
        var arguments = call.Arguments;
        if (call.World.Webhook.IsSet)
        {
            throw ApiRefusal.Conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }

        var request = new PollRequest(
            arguments.Number("offset") ?? 0,
            (int)Math.Clamp(arguments.Number("limit") ?? 100, 1, 100),
            TimeSpan.FromSeconds(Math.Clamp(arguments.Number("timeout") ?? 0, 0, LongestPoll)),
            arguments.Strings("allowed_updates"));
        var updates = await call.World.Updates.PollAsync(request, call.Stop);
        return Answer.Of(json => UpdateWriter.Write(json, updates));
    }
}
