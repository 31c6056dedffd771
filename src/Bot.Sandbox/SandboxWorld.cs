using System.Text.Json.Nodes;
using Bot.Sandbox.Chats;
using Bot.Sandbox.Control;
using Bot.Sandbox.Faults;
using Bot.Sandbox.Methods;
using Bot.Sandbox.Requests;
using Bot.Sandbox.Updates;

namespace Bot.Sandbox;

/// <summary>Everything the double knows, and what people do in it. Safe to use from any thread.</summary>
public sealed class SandboxWorld : IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly Actions actions;

    public SandboxWorld(SandboxOptions options)
    {
        Options = options;
        Town = new Town(options.MessagesPerChat, (int)options.FirstId);
        Files = new FileStore(options.FileBytes);
        Log = new RequestLog(options.RequestLogSize);
        Callbacks = new CallbackQueries(options);
        Pace = new Pace(options);
        Updates = new UpdateQueue(options, Faults);
        Webhook = new Webhook(Updates, Faults, options.Clock) { Run = RunAsync };
        Stopping = stopping.Token;
        actions = new Actions(this);
    }

    public SandboxOptions Options { get; }

    internal Town Town { get; }

    internal FileStore Files { get; }

    internal RequestLog Log { get; }

    internal FaultQueue Faults { get; } = new();

    internal CommandBook Commands { get; } = new();

    internal CallbackQueries Callbacks { get; }

    internal Pace Pace { get; }

    internal UpdateQueue Updates { get; }

    internal Webhook Webhook { get; }

    internal CancellationToken Stopping { get; }

    /// <summary>Adds a person who has not written yet; a second time it changes nothing.</summary>
    public void AddUser(SandboxUser user) => Town.Welcome(user);

    /// <summary>The person writes; a bot that was blocked is unblocked first, as the client's button does.</summary>
    public SandboxSent SendText(long user, string text) => actions.SendText(user, text);

    /// <summary>The person presses the button that carries this data.</summary>
    public SandboxPress Press(long user, int message, string data) => actions.Press(user, message, data);

    /// <summary>The person presses the button at this place, both counted from 0.</summary>
    public SandboxPress Press(long user, int message, int row, int column) =>
        actions.Press(user, message, row, column);

    /// <summary>The person changes a message of their own.</summary>
    public SandboxSent EditText(long user, int message, string text) => actions.EditText(user, message, text);

    public SandboxSent SendFile(long user, string name, ReadOnlyMemory<byte> content, string? caption = null) =>
        actions.SendFile(user, name, content, caption);

    /// <summary>A minimal message: sticker, photo, voice, location, contact or video.</summary>
    public SandboxSent SendOther(long user, string kind) => actions.SendOther(user, kind);

    public void Block(long user) => actions.SetBlocked(user, true);

    public void Unblock(long user) => actions.SetBlocked(user, false);

    public void AddGroup(long id, string title) => Town.Open(id, "group", title);

    public SandboxSent SendGroupText(long group, long user, string text) => actions.SendGroupText(group, user, text);

    /// <summary>The group becomes a supergroup with a new id; calls to the old one are refused with it.</summary>
    public void MigrateGroup(long group, long supergroup) => actions.Migrate(group, supergroup);

    /// <summary>Puts an update into the queue as it is; it gets an id if it has none.</summary>
    public long PushUpdate(JsonObject update) => actions.Push(update);

    /// <summary>What changed in the chat after a version.</summary>
    public SandboxPage Messages(long chat, long after = 0) => Town.Chat(chat).After(after, out _);

    /// <summary>Waits for the first message changed after a version that fits.</summary>
    public async Task<SandboxMessage> WaitForMessageAsync(
        long chat, long after, Func<SandboxMessage, bool> predicate, CancellationToken cancellation)
    {
        while (true)
        {
            var page = Town.Chat(chat).After(after, out var changed);
            if (page.Messages.FirstOrDefault(predicate) is { } found)
            {
                return found;
            }

            await changed.WaitAsync(cancellation);
        }
    }

    /// <summary>What the bot answered to a press; null when there was none.</summary>
    public SandboxCallbackAnswer? CallbackAnswer(string query) => Callbacks.Find(query);

    /// <summary>The commands this person sees in the menu, with their descriptions.</summary>
    public IReadOnlyList<(string Command, string Description)> Menu(long user) =>
        [.. Commands.SeenBy(Town.User(user)).Select(c => (c.Name, c.Text))];

    public ReadOnlyMemory<byte>? File(string fileId) => Files.ById(fileId)?.Content;

    public SandboxRequestPage Requests(long after = 0) => Log.After(after);

    public void AddFault(SandboxFault fault) => actions.Spoil(fault);

    public void ClearFaults() => Faults.Clear();

    /// <summary>Forgets people, chats, updates, faults, requests and the webhook; ids and versions go on.</summary>
    public void Reset()
    {
        Webhook.Set(null);
        Faults.Clear();
        Updates.Clear();
        Callbacks.Clear();
        Commands.Clear();
        Files.Clear();
        Log.Clear();
        Pace.Clear();
        Town.Clear();
    }

    /// <summary>Ends long polls and hanging calls, so that the server can stop at once.</summary>
    public void Stop() => stopping.Cancel();

    public void Dispose()
    {
        if (!stopping.IsCancellationRequested)
        {
            stopping.Cancel();
        }

        Webhook.Dispose();
        stopping.Dispose();
    }

    private async Task RunAsync(string method, JsonObject parameters, CancellationToken stop)
    {
        var arguments = new Arguments();
        arguments.Add(parameters);
        var answer = MethodTable.Knows(method)
            ? await MethodTable.RunAsync(method, new Call(this, arguments, stop))
            : Answer.Of(new ApiRefusal(404, "Not Found: method not found"));
        Log.Add(Options.Clock.GetUtcNow(), method, arguments.Logged(), answer.Status, answer.Description);
    }
}
