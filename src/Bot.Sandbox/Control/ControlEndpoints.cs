using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Sandbox.Control;

/// <summary>The double's own HTTP interface: people, faults, and what the bot did.</summary>
internal static class ControlEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints, SandboxWorld world)
    {
        var control = endpoints.MapGroup("/sandbox");
        People(control, world);
        Inside(control, world);
        Groups(control, world);
        control.MapGet("/chats/{chat:long}/messages", (HttpContext context, long chat, long after = 0, int wait = 0) =>
            ControlBody.RunAsync(context, () => WaitAsync(context, world, chat, after, wait)));
    }

    private static void People(RouteGroupBuilder control, SandboxWorld world)
    {
        control.MapPost("/users", Body<SandboxUser>((_, user) =>
        {
            world.AddUser(user);
            return user;
        }));
        control.MapPost("/chats/{chat:long}/text", Body<TextBody>((chat, body) => world.SendText(chat, body.Text)));
        control.MapPost("/chats/{chat:long}/press", Body<PressBody>((chat, body) => body.Data is null
            ? world.Press(chat, body.MessageId, body.Row, body.Column)
            : world.Press(chat, body.MessageId, body.Data)));
        control.MapPost("/chats/{chat:long}/edit", Body<EditBody>((chat, body) =>
            world.EditText(chat, body.MessageId, body.Text)));
        control.MapPost("/chats/{chat:long}/other", Body<OtherBody>((chat, body) => world.SendOther(chat, body.Kind)));
        control.MapPost("/chats/{chat:long}/file", (HttpContext context, long chat) =>
            ControlBody.RunAsync(context, async () =>
            {
                var upload = await ControlBody.FileAsync(context);
                return world.SendFile(chat, upload.Name, upload.Content, upload.Caption);
            }));
        control.MapPost("/chats/{chat:long}/block", Done(chat => world.Block(chat)));
        control.MapPost("/chats/{chat:long}/unblock", Done(chat => world.Unblock(chat)));
    }

    private static void Inside(RouteGroupBuilder control, SandboxWorld world)
    {
        control.MapPost("/updates", Body<JsonObject>((_, update) => new { updateId = world.PushUpdate(update) }));
        control.MapGet("/requests", (HttpContext context, long after = 0) =>
            ControlBody.RunAsync(context, () => Task.FromResult<object>(world.Requests(after))));
        control.MapGet("/callbacks/{query}", (HttpContext context, string query) =>
            ControlBody.RunAsync(context, () => Task.FromResult<object>(world.CallbackAnswer(query)
                ?? throw new SandboxNotFoundException($"There was no button press {query}."))));
        control.MapGet(
            "/files/{file}", (HttpContext context, string file) => ControlBody.BytesAsync(context, world, file));
        control.MapPost("/faults", Body<SandboxFault>((_, fault) =>
        {
            world.AddFault(fault);
            return fault;
        }));
        control.MapDelete("/faults", Done(_ => world.ClearFaults()));
        control.MapPost("/reset", Done(_ => world.Reset()));
    }

    private static void Groups(RouteGroupBuilder control, SandboxWorld world)
    {
        control.MapPost("/groups", Body<GroupBody>((_, group) =>
        {
            world.AddGroup(group.Id, group.Title);
            return group;
        }));
        control.MapPost("/groups/{chat:long}/text", Body<GroupTextBody>((chat, body) =>
            world.SendGroupText(chat, body.User, body.Text)));
        control.MapPost("/groups/{chat:long}/migrate", Body<MigrationBody>((chat, body) =>
        {
            world.MigrateGroup(chat, body.To);
            return body;
        }));
    }

    private static RequestDelegate Body<T>(Func<long, T, object> act)
    {
        return context => ControlBody.RunAsync(context, Read(context));

        Func<Task<object>> Read(HttpContext context) =>
            async () => act(Chat(context), await ControlBody.ReadAsync<T>(context));
    }

    private static RequestDelegate Done(Action<long> act)
    {
        return context => ControlBody.RunAsync(context, Carry(context));

        Func<Task<object>> Carry(HttpContext context) => () =>
        {
            act(Chat(context));
            return Task.FromResult<object>(new { ok = true });
        };
    }

    private static long Chat(HttpContext context) =>
        long.TryParse(context.GetRouteValue("chat") as string, out var chat) ? chat : 0;

    private static async Task<object> WaitAsync(
        HttpContext context, SandboxWorld world, long chat, long after, int wait)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, world.Stopping);
        // People wait by the wall clock, whatever the bot's clock says.
        stop.CancelAfter(Math.Clamp(wait, 0, 60_000));
        var page = world.Town.Chat(chat).After(after, out var changed);
        if (page.Messages.Count > 0 || wait <= 0)
        {
            return page;
        }

        await changed.WaitAsync(stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return world.Town.Find(chat)?.After(after, out _) ?? new SandboxPage(0, []);
    }

    private sealed record TextBody(string Text);

    private sealed record PressBody(int MessageId, string? Data = null, int Row = 0, int Column = 0);

    private sealed record EditBody(int MessageId, string Text);

    private sealed record OtherBody(string Kind);

    private sealed record GroupBody(long Id, string Title);

    private sealed record GroupTextBody(long User, string Text);

    private sealed record MigrationBody(long To);
}
