using Bot.Config.Demo;
using Bot.Conversations.Effects;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations.Tests.Rights;

/// <summary>A room with somebody of every role in the unit that is looked at, below it, above it, beside it and in
/// another organisation. Nobody has said anything yet but the way in.</summary>
internal sealed class Office
{
    public const string Unit = "priozersk";
    public const string Name = "Приозерский";

    /// <summary>Written like a unit, and none.</summary>
    public const string Unknown = "Тридевятский";

    private static readonly (string Relation, string Unit)[] Relations =
    [
        ("own", Unit), ("below", "priozersk-school-1"), ("above", "leningrad-region"), ("beside", "luga"),
        ("other", "leninsk-kuznetsky"),
    ];

    private readonly Dictionary<string, long> chats = [];

    private Office()
    {
        long chat = 100;
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var (relation, unit) in Relations)
            {
                var who = $"{role} {relation}";
                chats[who] = ++chat;
                Room.Invite(who, new Holding(role, unit), Room.Now.AddDays(7));
                Room.Type(chat, "/start " + who);
                Room.Type(chat, "да");
                Room.Type(chat, "/menu");
            }
        }

        chats["stranger"] = ++chat;
        Submit();
    }

    public ChatRoom Room { get; } = new(Repository.WithSchools);

    public IEnumerable<string> People => chats.Keys;

    public static Office Open() => new();

    public long ChatOf(string who) => chats[who];

    public Turn Say(string who, string words) => Room.Type(chats[who], words);

    /// <summary>What was said, without the words that were typed.</summary>
    public static string Said(Turn turn, string name) => string.Join('\n', turn.Effects.OfType<Effect.Say>()
            .Select(say => say.Text + string.Concat(say.Buttons.SelectMany(row => row).Select(button => "\n" + button.Label))))
        .Replace(name, "…", StringComparison.Ordinal);

    private void Submit()
    {
        var demo = DemoReader.Read(Path.Combine(Repository.Root, "config")).Scenario!;
        var entry = Entry.Untouched(new EntryKey("dee-2021", Unit)).With(demo.Values[Unit].Select(value => new KeptAnswer(
            value.Key, new Answer.Number(value.Value), new Origin(Room.Now, null, Way.Import),
            new Dictionary<string, string>(), [])));
        Room.Entries[entry.Key] = entry.Submitted(Receipt.For(entry, Room.Now)) with { Revision = 1 };
    }
}
