using Bot.Conversations.Places;
using Bot.Runner.Receiving;
using Bot.Runner.Sending;
using Bot.Runner.Storing;
using Bot.Runner.Turns;
using Bot.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Runner.Tests.Doubles;

/// <summary>A runner with an outbox over a store in a folder of its own. It can be ended and begun again.</summary>
internal sealed class Bench : IDisposable
{
    public static readonly DateTimeOffset Noon = new(2021, 4, 8, 12, 0, 0, TimeSpan.FromHours(3));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("svod-");
    private SqliteStore? store;
    private Outbox? outbox;
    private TurnRunner? runner;
    private long update;

    public ManualClock Clock { get; } = new(Noon);

    public RecordingSender Sender { get; set; } = new();

    public Shelves Shelves { get; } = new();

    public IStore Store => store ??= SqliteStore.Open(Path.Combine(folder.FullName, "svod.db"));

    public Outbox Outbox => outbox ??= new Outbox(Store, Sender, Clock, NullLogger<Outbox>.Instance);

    public TurnRunner Runner => runner!;

    public async Task Start(Conversation conversation, bool send = true)
    {
        runner = new TurnRunner(Store, conversation, Outbox, Shelves, new OneCell(), Clock, NullLogger<TurnRunner>.Instance);
        if (send)
        {
            await Outbox.Start(default);
        }

        await runner.Start(default);
    }

    /// <summary>Takes texts of a chat and waits for their turns.</summary>
    public async Task Typed(long chat, params string[] texts)
    {
        await Runner.Receive([.. texts.Select(text => Text(chat, text))], default);
        await Runner.Idle(default);
    }

    public async Task Receive(long chat, Incoming content)
    {
        await Runner.Receive([Of(chat, content)], default);
        await Runner.Idle(default);
    }

    public Received Text(long chat, string text) => Of(chat, new Incoming.Text(text, update + 1));

    public Received Of(long chat, Incoming content) =>
        new(++update, chat, new Receiving.Sender(chat, "Анна", "ru"), content);

    /// <summary>Commits letters in their order, each as a turn of its own chat would.</summary>
    public async Task<IReadOnlyList<Letter>> Commit(params Letter[] letters)
    {
        var committed = new List<Letter>(letters.Length);
        for (var from = 0; from < letters.Length; from = committed.Count)
        {
            var chat = await Store.LoadChat(letters[from].Chat);
            var own = letters.Skip(from).TakeWhile(letter => letter.Chat == chat.Chat).ToList();
            var commit = new TurnCommit(
                null, null, chat.Chat, chat.Revision, new Place.Idle(), 0, [],
                new Dictionary<Monitoring.Entries.EntryKey, long>(), [], null, own, Clock.GetUtcNow());
            committed.AddRange(((CommitResult.Done)await Store.Commit(commit)).Letters);
        }

        return committed;
    }

    public static Letter Letter(long chat, string text, Lane lane = Lane.Reply) => new(0, chat, lane, text, []);

    /// <summary>Ends runner, outbox and store in the order a host would.</summary>
    public async Task Stop()
    {
        await (runner?.DisposeAsync() ?? default);
        await (outbox?.DisposeAsync() ?? default);
        store?.Dispose();
        (runner, outbox, store) = (null, null, null);
    }

    // The frame of the tests disposes without waiting; nothing here needs the thread that blocks.
    public void Dispose()
    {
        Task.Run(Stop).GetAwaiter().GetResult();
        folder.Delete(recursive: true);
    }
}
