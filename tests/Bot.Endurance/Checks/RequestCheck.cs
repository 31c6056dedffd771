using Bot.Sandbox;
using Bot.TelegramApi.Tests.BotApi;

namespace Bot.Endurance.Checks;

/// <summary>Holds every request that the product made, killed or not, against the published Bot API.</summary>
internal static class RequestCheck
{
    /// <summary>More than a run makes: none may be forgotten before it was looked at.</summary>
    public const int LogSize = 500_000;

    public static void Whole(SandboxWorld world, Violations violations)
    {
        var requests = world.Requests().Requests;
        if (requests.Count is 0 or LogSize)
        {
            violations.Add($"The double remembers {requests.Count} requests: not all of the run.");
        }

        var complaints = requests.SelectMany(made => BotApiSpec.Published.Check(made.Method, made.Parameters));
        foreach (var complaint in complaints.Distinct())
        {
            violations.Add("A request is not as published: " + complaint);
        }
    }
}
