using System.Globalization;
using Bot.Conversations.Effects;
using Bot.Conversations.Places;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Runner.Receiving;
using Bot.Runner.Sending;
using Bot.Runner.Storing;

namespace Bot.Storage.Sqlite.Tests.Contracts;

/// <summary>Small things to store.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Noon = new(2021, 4, 8, 12, 0, 0, TimeSpan.FromHours(3));
    public static readonly EntryKey Luga = new("dee-2021", "luga");
    public static readonly EntryKey Tosno = new("dee-2021", "tosno");
    private static readonly Dictionary<EntryKey, long> Nothing = [];

    public static Received Typed(long update, long chat, string words = "42") =>
        new(update, chat, new Sender(chat, "Анна", "ru"), new Incoming.Text(words, update));

    public static TurnCommit Turn(long chat, long revision = 0, params Effect[] effects) => new(
        null, null, chat, revision, new Place.Idle(), 0, effects, Nothing, [], null, [], Noon);

    public static Letter Letter(long chat, string text, Lane lane = Lane.Reply) => new(0, chat, lane, text, []);

    public static KeptAnswer Number(string question, string value, long? person = 7, long? message = null) => new(
        question, new Answer.Number(decimal.Parse(value, CultureInfo.InvariantCulture)),
        new Origin(Noon, person, Way.Chat, message), new Dictionary<string, string>(), []);

    public static Effect.Keep Keep(EntryKey entry, params KeptAnswer[] answers) => new(entry, 1, answers);

    public static Effect.Join Join(string invitation, long person, Role role = Role.Respondent, string unit = "luga") =>
        new(invitation, person, "Анна", new Holding(role, unit), "1", Noon);

    /// <summary>Drops what was finished before an instant.</summary>
    public static Task Tidy(IStore store, DateTimeOffset before) =>
        store.Tidy(new Retention(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero), before);

    public static Dictionary<EntryKey, long> Seen(EntryKey key, long revision) => new() { [key] = revision };
}
