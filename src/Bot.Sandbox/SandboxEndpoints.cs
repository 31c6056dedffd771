using Bot.Sandbox.Control;
using Bot.Sandbox.Methods;
using Bot.Sandbox.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bot.Sandbox;

/// <summary>Hosts the double inside another web application.</summary>
public static class SandboxEndpoints
{
    /// <summary>Adds one <see cref="SandboxWorld"/> for the application.</summary>
    public static IServiceCollection AddSandbox(this IServiceCollection services, SandboxOptions options) =>
        services.AddSingleton(_ => new SandboxWorld(options));

    /// <summary>Maps <c>/bot{token}</c>, <c>/file/bot{token}</c> and <c>/sandbox</c>.</summary>
    public static IEndpointRouteBuilder MapSandbox(this IEndpointRouteBuilder endpoints)
    {
        var world = endpoints.ServiceProvider.GetRequiredService<SandboxWorld>();
        var lifetime = endpoints.ServiceProvider.GetRequiredService<IHostApplicationLifetime>();
        lifetime.ApplicationStopping.Register(world.Stop);
        string[] verbs = ["GET", "POST"];
        endpoints.MapMethods("/bot{token}/{method}", verbs, (HttpContext context) =>
            BotApiEndpoint.CallAsync(context, world, Part(context, "token"), Part(context, "method")));
        endpoints.MapMethods("/bot{token}/{**rest}", verbs, (HttpContext context) =>
            BotApiEndpoint.WriteAsync(context, Answer.Of(new ApiRefusal(404, "Not Found")), context.RequestAborted));
        endpoints.MapGet("/file/bot{token}/{**path}", (HttpContext context) =>
            BotApiEndpoint.DownloadAsync(context, world, Part(context, "token"), Part(context, "path")));
        ControlEndpoints.Map(endpoints, world);
        return endpoints;
    }

    private static string Part(HttpContext context, string name) => context.GetRouteValue(name) as string ?? "";
}
