using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Sandbox.Page;

/// <summary>The demo page and what it asks of the server beside the sandbox's own control interface.</summary>
public static class DemoPageEndpoints
{
    private static readonly string[] Files =
    [
        "index.html", "app.css", "narrow.css", "logo.svg",
        "app.js", "chat.js", "clock.js", "elements.js", "formatted.js", "message.js", "server.js", "steps.js",
    ];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Maps <c>/</c>, its files, <c>/demo/page</c> and <c>/demo/clock</c>.</summary>
    public static IEndpointRouteBuilder MapDemoPage(
        this IEndpointRouteBuilder routes, Func<DemoPage> page, DemoClock clock)
    {
        foreach (var file in Files.Select(name => new PageFile(name)))
        {
            routes.MapGet(file.Path, (HttpContext context) => file.Serve(context));
        }

        routes.MapGet("/demo/page", () => Results.Json(page(), Json));
        routes.MapGet("/demo/clock", () => Results.Json(ClockState.Of(clock), Json));
        routes.MapPost("/demo/clock", (ClockMove move) => Move(move, clock));
        return routes;
    }

    private static IResult Move(ClockMove move, DemoClock clock) => move.Apply(clock) is { } refusal
        ? Results.Json(new { error = refusal }, Json, statusCode: StatusCodes.Status400BadRequest)
        : Results.Json(ClockState.Of(clock), Json);
}
