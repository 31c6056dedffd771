using Bot.Conversations.Effects;
using Bot.Conversations.Places;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Runner.Storing;
using Bot.Runner.Tokens;
using Bot.Storage.Sqlite;

namespace Bot.App.Tests;

/// <summary>What the bot would have kept, put into the file of a desk.</summary>
internal static class Kept
{
    public static readonly DateTimeOffset Noon = new(2021, 4, 8, 12, 0, 0, TimeSpan.FromHours(3));
    public static readonly EntryKey Luga = new("dee-2021", "luga");

    /// <summary>Somebody takes up a role.</summary>
    public static async Task Join(Desk desk, long person, string name, Role role = Role.Respondent, string unit = "luga")
    {
        using var store = SqliteStore.Open(desk.Database);
        var key = InvitationToken.Key(await store.Invite(role, unit, Noon.AddDays(1), Noon));
        var join = new Effect.Join(key, person, name, new Holding(role, unit), "1", Noon);
        Assert.IsType<CommitResult.Done>(await store.Commit(new TurnCommit(
            null, null, person, 0, new Place.Idle(), 0, [join], new Dictionary<EntryKey, long>(), [], null, [], Noon)));
    }

    /// <summary>Things are done to the form of Luga, one after the other, a minute apart.</summary>
    public static async Task Do(Desk desk, params Effect[] effects)
    {
        using var store = SqliteStore.Open(desk.Database);
        foreach (var (at, effect) in effects.Index())
        {
            var seen = new Dictionary<EntryKey, long> { [Luga] = (await Entry(store)).Revision };
            Assert.IsType<CommitResult.Done>(await store.Apply([effect], seen, Noon.AddMinutes(at)));
        }
    }

    public static async Task<Entry> Entry(Desk desk)
    {
        using var store = SqliteStore.Open(desk.Database);
        return await Entry(store);
    }

    public static Effect Step(ReviewStep step) => new Effect.Review(Luga, 1, step);

    public static Effect Number(string question, decimal value, long? person = null, string? reason = null) =>
        Answer(question, new Answer.Number(value), person, reason);

    public static Effect Answer(string question, Answer answer, long? person, string? reason = null)
    {
        var reasons = new Dictionary<string, string>();
        if (reason is not null)
        {
            reasons.Add("rule", reason);
        }

        var origin = new Origin(Noon, person, person is null ? Way.Import : Way.Chat);
        return new Effect.Keep(Luga, 1, [new KeptAnswer(question, answer, origin, reasons, [])]);
    }

    private static async Task<Entry> Entry(SqliteStore store) => (await store.Entries([Luga]))[Luga];
}
