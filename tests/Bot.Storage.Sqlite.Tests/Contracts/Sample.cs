using System.Globalization;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Registers;
using Bot.Runner.Receiving;
using Bot.Runner.Sending;
using Bot.Runner.Storing;
using Bot.Runner.Tokens;

namespace Bot.Storage.Sqlite.Tests.Contracts;

/// <summary>Small things to store.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Noon = new(2021, 4, 8, 12, 0, 0, TimeSpan.FromHours(3));
    public static readonly EntryKey Luga = new("dee-2021", "luga");
    /// <summary>An id and a name that are nowhere by chance.</summary>
    public const long Annas = 987_654_321;

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

    /// <summary>Somebody takes up a role in a unit.</summary>
    public static async Task<string> Joined(
        IStore store, long person, Role role = Role.Respondent, string unit = "luga", string name = "Анна")
    {
        var key = InvitationToken.Key(await store.Invite(role, unit, Noon.AddDays(1), Noon));
        var revision = (await store.LoadChat(person)).Revision;
        var join = Join(key, person, role, unit) with { Name = name };
        Assert.IsType<CommitResult.Done>(await store.Commit(Turn(person, revision, join)));
        return key;
    }

    /// <summary>Somebody leaves traces everywhere a person can leave any.</summary>
    public static async Task Live(IStore store)
    {
        const string Name = "Аннушка Я.";
        await Joined(store, Annas, name: Name);
        var act = new Act(Annas, Noon, "надо");
        var waits = await store.Receive([Typed(1, Annas), Typed(2, Annas)], Noon, default);
        var made = new Invitation("key-of-another", Role.Viewer, "luga", Noon.AddDays(1), null)
        {
            Name = Name, By = Annas,
        };
        Effect[] effects =
        [
            Keep(Luga, Number("a", "12", Annas, 77), Number("b", "1", null)),
            new Effect.Submit(Luga, new Receipt("DEE-2021-LUGA-1", Noon, 2, "aa"), Annas),
            new Effect.Review(Luga, 1, new ReviewStep.Return(new Return(act, []))),
            new Effect.Review(Luga, 1, new ReviewStep.Excuse(act, null)),
            new Effect.Review(Luga, 1, new ReviewStep.Ask(new Extension(new DateOnly(2021, 4, 12), act))),
            new Effect.Review(Luga, 1, new ReviewStep.Decide(act, true)),
            new Effect.Review(Luga, 1, new ReviewStep.Attach(new Evidence("a", new("BQAD", "a.pdf", 1), null, act))),
            new Effect.SetDeadline(new Deadline(
                "dee-2021", "collection", "luga", new DateOnly(2021, 4, 12), null, Noon, Annas)),
            new Effect.Tell(new Report(
                "decisions-2019", "1.1", "region", "luga", ReportStatus.Done, "сделано", null, null, null, Noon,
                Annas)),
            new Effect.Invite(made),
        ];
        Assert.IsType<CommitResult.Done>(await store.Commit(Turn(Annas, 1, effects) with
        {
            Inbox = waits[0].Id,
            Seen = Seen(Luga, 0),
            Buttons =
            [
                new("hers", Annas, 0, new Command(Trigger.Yes)), new("his", 5, 0, new Command(Trigger.Yes, $"{Annas}")),
            ],
            Letters =
            [
                Letter(Annas, $"Здравствуйте, {Name}!"), Letter(Annas, "дальше"), Letter(5, $"{Name} всё сдала."),
            ],
        }));
    }

    /// <summary>Drops what was finished before an instant.</summary>
    public static Task Tidy(IStore store, DateTimeOffset before) =>
        store.Tidy(new Retention(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero), before);

    public static Dictionary<EntryKey, long> Seen(EntryKey key, long revision) => new() { [key] = revision };
}
