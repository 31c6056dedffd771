using Bot.Sandbox.Methods;
using Microsoft.AspNetCore.Http;

namespace Bot.Sandbox.Requests;

/// <summary>How a fault shows on the wire.</summary>
internal static class Spoilage
{
    private static readonly byte[] BadGateway = [..
        "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n"u8,
        .. "<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n"u8,
        .. "<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n"u8];

    /// <summary>The answer given without doing the work; null when the fault is of another sort.</summary>
    public static Answer? Instead(SandboxFault fault) => fault.Kind switch
    {
        SandboxFaultKind.TooManyRequests => Answer.Of(ApiRefusal.TooMany(fault.RetryAfter)),
        SandboxFaultKind.Forbidden => Answer.Of(ApiRefusal.Forbidden(fault.Text ?? "bot was blocked by the user")),
        SandboxFaultKind.Conflict => Answer.Of(ApiRefusal.Conflict(
            "terminated by other getUpdates request; make sure that only one bot instance is running")),
        SandboxFaultKind.ServerError => Answer.Of(new ApiRefusal(500, "Internal Server Error")),
        SandboxFaultKind.BadGatewayHtml => new Answer(502, BadGateway, "Bad Gateway"),
        _ => null,
    };

    /// <summary>Whether nothing is done and nothing is said.</summary>
    public static bool IsSilent(SandboxFault fault) => fault.Kind is SandboxFaultKind.Hang or SandboxFaultKind.Reset;

    public static async Task CarryOutAsync(
        HttpContext context, SandboxFault fault, Answer? answer, CancellationToken stop)
    {
        switch (fault.Kind)
        {
            case SandboxFaultKind.Reset:
                context.Abort();
                break;
            case SandboxFaultKind.Hang or SandboxFaultKind.TimeoutAfterAccept:
                await Task.Delay(Timeout.Infinite, stop);
                break;
            case SandboxFaultKind.TruncatedBody:
                context.Response.ContentType = "application/json";
                context.Response.ContentLength = answer!.Body.Length;
                await context.Response.Body.WriteAsync(answer.Body[..(answer.Body.Length / 2)], stop);
                await context.Response.Body.FlushAsync(stop);
                context.Abort();
                break;
            case SandboxFaultKind.BadGatewayHtml:
                context.Response.StatusCode = answer!.Status;
                context.Response.ContentType = "text/html";
                await context.Response.Body.WriteAsync(answer.Body, stop);
                break;
            default:
                await BotApiEndpoint.WriteAsync(context, answer!, stop);
                break;
        }
    }
}
