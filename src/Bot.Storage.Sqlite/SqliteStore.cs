using Bot.Conversations.Effects;
using Bot.Conversations.Views;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Registers;
using Bot.Runner.Receiving;
using Bot.Runner.Sending;
using Bot.Runner.Storing;
using Bot.Runner.Tokens;
using Bot.Storage.Sqlite.Audit;
using Bot.Storage.Sqlite.Campaigns;
using Bot.Storage.Sqlite.Connections;
using Bot.Storage.Sqlite.Entries;
using Bot.Storage.Sqlite.Inbox;
using Bot.Storage.Sqlite.Letters;
using Bot.Storage.Sqlite.Migrations;
using Bot.Storage.Sqlite.Operators;
using Bot.Storage.Sqlite.Registers;
using Bot.Storage.Sqlite.Turns;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>The store in one SQLite file. Disposing it writes what is queued; it takes no new work then.</summary>
public sealed class SqliteStore : IStore, IDisposable
{
    private readonly EntryCache entries = new();
    private readonly OpenedUnits opened = new();
    private readonly DeadlineRows deadlines = new();
    private readonly ViewRows views;
    private readonly Writer writer;
    private readonly Readers readers;
    private readonly Lease? lease;
    private readonly string path;

    private SqliteStore(string path, Connection connection, Lease? lease)
    {
        (this.path, this.lease) = (path, lease);
        views = new ViewRows(entries, opened, new KnownPeople(), deadlines);
        writer = new Writer(path, connection);
        readers = new Readers(path, Math.Clamp(Environment.ProcessorCount, 2, 8));
    }

    /// <summary>Opens a file, creating it and its folder, and brings it to the schema of this program.</summary>
    /// <param name="path">The file.</param>
    /// <param name="asBot">Whether the caller is the bot itself, of which there may be one only; the operator's verbs
    /// work beside it.</param>
    /// <exception cref="StoreException">The file cannot be used, is too new, or another bot runs on it.</exception>
    public static SqliteStore Open(string path, bool asBot = false)
    {
        path = Path.GetFullPath(path);
        var lease = TakeLease(path, asBot);
        Connection? connection = null;
        try
        {
            connection = new Connection(path);
            Schema.Migrate(connection, path);
            return new SqliteStore(path, connection, lease);
        }
        catch (Exception error)
        {
            connection?.Dispose();
            lease?.Dispose();
            if (error is SqliteException wrong && Failures.Of(wrong, path) is { } failure)
            {
                throw failure;
            }

            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<InboxRow>> Receive(
        IReadOnlyList<Received> batch, DateTimeOffset at, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return await writer.Write(connection => InboxRows.Add(connection, batch, at));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<InboxRow>> Unfinished(long after, int limit) =>
        readers.Read(connection => InboxRows.Unfinished(connection, after, limit));

    /// <inheritdoc/>
    public Task<ChatState> LoadChat(long chat) => readers.Read(connection => ChatRows.Load(connection, chat));

    /// <inheritdoc/>
    public Task<StoredButton?> LoadButton(string token) =>
        readers.Read(connection => ChatRows.LoadButton(connection, token));

    /// <inheritdoc/>
    public Task<View> LoadView(long chat, Person? person, Needs needs) =>
        readers.Read(connection => views.Load(connection, chat, person, needs));

    /// <inheritdoc/>
    public async Task<CommitResult> Commit(TurnCommit commit)
    {
        var result = Followed(
            await writer.Write(connection => TurnWriting.Commit(connection, commit)), commit.Effects, commit.Seen);
        if (result is CommitResult.Done && commit.Effects.Any(effect => effect is Effect.Forget))
        {
            EmptyLog();
        }

        return result;
    }

    /// <inheritdoc/>
    public Task Fail(long inbox, string error) => writer.Write(connection => InboxRows.Fail(connection, inbox, error));

    /// <inheritdoc/>
    public Task GiveUp(long inbox, string error, DateTimeOffset at) => writer.Write(connection =>
    {
        InboxRows.Finish(connection, inbox, error, at);
        return true;
    });

    /// <inheritdoc/>
    public Task Move(long inbox, long chat, long newChat, DateTimeOffset at) => writer.Write(connection =>
    {
        Moves.Move(connection, chat, newChat);
        InboxRows.Finish(connection, inbox, null, at);
        return true;
    });

    /// <inheritdoc/>
    public Task<IReadOnlyList<Letter>> Unsent(long after, DateTimeOffset due, int limit) =>
        readers.Read(connection => LetterRows.Unsent(connection, after, due, limit));

    /// <inheritdoc/>
    public Task Deliver(IReadOnlyList<LetterMark> marks, DateTimeOffset at) =>
        writer.Write(connection => LetterMarks.Write(connection, marks, at));

    /// <inheritdoc/>
    public async Task Tidy(Retention kept, DateTimeOffset at)
    {
        foreach (var (find, drop, lasts) in Tidying.Kinds(kept))
        {
            var before = at - lasts;
            List<object> found;
            do
            {
                found = await readers.Read(connection => Tidying.Find(connection, find, before));
                await writer.Write(connection => Tidying.Drop(connection, drop, found));
            }
            while (found.Count == Tidying.Step);
        }
    }

    /// <inheritdoc/>
    public async Task<string> Invite(Role role, string unit, DateTimeOffset expires, DateTimeOffset at)
    {
        var token = InvitationToken.New();
        var made = new Invitation(InvitationToken.Key(token), role, unit, expires, null);
        await Audited(audit =>
        {
            PeopleWriting.Invite(audit, made, at);
            return true;
        });
        return token;
    }

    /// <inheritdoc/>
    public Task<PeopleList> People() => readers.Read(PeopleRows.Load);

    /// <inheritdoc/>
    public Task<bool> Revoke(long holding, DateTimeOffset at) =>
        Audited(audit => PeopleWriting.Revoke(audit, holding, at, null));

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<EntryKey, Entry>> Entries(IReadOnlyList<EntryKey> keys) => readers.Read(
        IReadOnlyDictionary<EntryKey, Entry> (connection) =>
            keys.Distinct().ToDictionary(key => key, key => entries.Load(connection, key)));

    /// <inheritdoc/>
    public async Task<CommitResult> Apply(
        IReadOnlyList<Effect> effects, IReadOnlyDictionary<EntryKey, long> seen, DateTimeOffset at) => Followed(
        await writer.Write(connection => TurnWriting.Apply(connection, effects, seen, at)), effects, seen);

    /// <inheritdoc/>
    public Task<IReadOnlySet<string>> Opened() => readers.Read(opened.Load);

    /// <inheritdoc/>
    public Task<IReadOnlyList<AuditRow>> Audit(string campaign, string? unit, long after, int limit) =>
        readers.Read(connection => AuditRows.Load(connection, campaign, unit, after, limit));

    /// <inheritdoc/>
    public Task<AuditVerdict> VerifyAudit() => AuditCheck.Run(readers);

    /// <inheritdoc/>
    public async Task<Forgotten?> Forget(long person, DateTimeOffset at)
    {
        var gone = await Audited(audit => Forgetting.Run(audit, person, null, at));
        if (gone is not null)
        {
            EmptyLog();
        }

        return gone;
    }

    /// <inheritdoc/>
    public Task<PersonalData?> About(long person) =>
        readers.Read(connection => PersonalRows.Load(connection, person));

    /// <inheritdoc/>
    public Task<IReadOnlyList<Deadline>> Deadlines() => readers.Read(deadlines.Load);

    /// <inheritdoc/>
    public Task SetDeadline(Deadline deadline) =>
        Audited(audit =>
        {
            DeadlineRows.Add(audit, deadline);
            return true;
        });

    /// <inheritdoc/>
    public Task<IReadOnlyList<Report>> Reports(string register) =>
        readers.Read(connection => ReportRows.Load(connection, register));

    /// <inheritdoc/>
    public Task<IReadOnlyList<Report>> ReportHistory(string register, string decision) =>
        readers.Read(connection => ReportRows.History(connection, register, decision));

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<EntryKey, int>> Versions(string campaign) =>
        readers.Read(connection => VersionRows.Load(connection, campaign));

    /// <inheritdoc/>
    public Task<CommitResult> Migrate(IReadOnlyList<EntryMove> moves, DateTimeOffset at) =>
        Audited(audit => VersionWriting.Migrate(audit, moves, at));

    /// <inheritdoc/>
    public Task<IReadOnlyList<PublishedVersion>> Published() => readers.Read(VersionRows.Published);

    /// <inheritdoc/>
    public Task Publish(PublishedVersion version, DateTimeOffset at) =>
        writer.Write(connection => VersionRows.Publish(connection, version, at));

    /// <inheritdoc/>
    public Task<IReadOnlyList<DeadLetter>> DeadLetters() => readers.Read(DeadRows.Load);

    /// <inheritdoc/>
    public Task<string?> GetMeta(string key) => readers.Read(connection =>
        connection.Value("SELECT value FROM meta WHERE key = $1", key) as string);

    /// <inheritdoc/>
    public Task SetMeta(string key, string value) => writer.Write(connection => connection.Run(
        "INSERT INTO meta (key, value) VALUES ($1, $2) ON CONFLICT DO UPDATE SET value = $2", key, value));

    /// <summary>Writes what is queued, waits for the reads under way and closes the file.</summary>
    public void Dispose()
    {
        writer.Dispose();
        readers.Dispose();
        lease?.Dispose();
    }

    // The pages as they were before somebody was forgotten are in the log until it is emptied.
    private void EmptyLog()
    {
        using var connection = new Connection(path);
        connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private Task<T> Audited<T>(Func<AuditChain, T> work) =>
        writer.Write(connection => AuditChain.Write(connection, work));

    private CommitResult Followed(
        CommitResult result, IReadOnlyList<Effect> effects, IReadOnlyDictionary<EntryKey, long> seen)
    {
        if (result is CommitResult.Done)
        {
            entries.Follow(effects, seen);
        }

        return result;
    }

    private static Lease? TakeLease(string path, bool asBot)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                StoreFailure.Unavailable, $"The folder of {path} cannot be made. Set another Storage:Path.", error);
        }

        return asBot ? Lease.Take(path) : null;
    }
}
