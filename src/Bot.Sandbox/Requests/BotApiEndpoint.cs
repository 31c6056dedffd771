using Bot.Sandbox.Methods;
using Microsoft.AspNetCore.Http;

namespace Bot.Sandbox.Requests;

/// <summary>One call over HTTP: token, fault, method, log.</summary>
internal static class BotApiEndpoint
{
    public static async Task CallAsync(HttpContext context, SandboxWorld world, string token, string method)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, world.Stopping);
        try
        {
            if (Unauthorized(world, token) is { } refusal)
            {
                await WriteAsync(context, Answer.Of(refusal), stop.Token);
                return;
            }

            await CallAsync(context, world, method, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    public static async Task DownloadAsync(HttpContext context, SandboxWorld world, string token, string path)
    {
        if (Unauthorized(world, token) is { } refusal)
        {
            await WriteAsync(context, Answer.Of(refusal), context.RequestAborted);
        }
        else if (world.Files.ByPath(path) is { } file)
        {
            context.Response.ContentType = "application/octet-stream";
            context.Response.ContentLength = file.Content.Length;
            await context.Response.Body.WriteAsync(file.Content, context.RequestAborted);
        }
        else
        {
            await WriteAsync(context, Answer.Of(new ApiRefusal(404, "Not Found")), context.RequestAborted);
        }
    }

    public static async Task WriteAsync(HttpContext context, Answer answer, CancellationToken stop)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = "application/json";
        response.ContentLength = answer.Body.Length;
        if (answer.RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        await response.Body.WriteAsync(answer.Body, stop);
    }

    private static ApiRefusal? Unauthorized(SandboxWorld world, string token) =>
        token == world.Options.Token ? null
        : token.Contains(':') && char.IsAsciiDigit(token[0]) ? new ApiRefusal(401, "Unauthorized")
        : new ApiRefusal(401, "Unauthorized: invalid token specified");

    private static async Task CallAsync(HttpContext context, SandboxWorld world, string method, CancellationToken stop)
    {
        var at = world.Options.Clock.GetUtcNow();
        var (arguments, unreadable) = await ReadAsync(context.Request, stop);
        var fault = world.Faults.ForCall(method);
        var spoiled = fault is null ? null : Spoilage.Instead(fault);
        if (fault is not null && (spoiled is not null || Spoilage.IsSilent(fault)))
        {
            world.Log.Add(at, method, arguments.Logged(), spoiled?.Status ?? 0, spoiled?.Description);
            await Spoilage.CarryOutAsync(context, fault, spoiled, stop);
            return;
        }

        var answer = unreadable is not null ? Answer.Of(unreadable)
            : MethodTable.Knows(method) ? await MethodTable.RunAsync(method, new Call(world, arguments, stop))
            : Answer.Of(new ApiRefusal(404, "Not Found: method not found"));
        world.Log.Add(at, method, arguments.Logged(), fault is null ? answer.Status : 0, answer.Description);
        if (fault is not null)
        {
            await Spoilage.CarryOutAsync(context, fault, answer, stop);
            return;
        }

        await WriteAsync(context, answer, stop);
    }

    private static async Task<(Arguments, ApiRefusal?)> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        try
        {
            return (await ArgumentReader.ReadAsync(request, stop), null);
        }
        catch (ApiRefusal refusal)
        {
            return (new Arguments(), refusal);
        }
    }
}
