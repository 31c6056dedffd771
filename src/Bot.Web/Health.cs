using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Web;

/// <summary>Whether the bot works, for a monitor of services: 200 or 503 with the reasons, no names and no
/// answers.</summary>
public static class Health
{
    /// <param name="routes">Where it is mapped.</param>
    /// <param name="troubles">What is wrong now; empty when all is well.</param>
    public static IEndpointConventionBuilder MapHealth(
        this IEndpointRouteBuilder routes, Func<IReadOnlyList<string>> troubles) => routes.MapGet("/health", () =>
        {
            var found = troubles();
            return Results.Json(
                new HealthAnswer(found.Count == 0 ? "ok" : "trouble", found),
                statusCode: found.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        });

    private sealed record HealthAnswer(string Status, IReadOnlyList<string> Troubles);
}
