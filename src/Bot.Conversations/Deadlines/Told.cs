using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations.Deadlines;

/// <summary>What is said to others, each in his own language.</summary>
internal static class Told
{
    /// <summary>The same turn, speaking the language of another person.</summary>
    public static Talk In(Talk talk, string language) => talk with
    {
        View = talk.View with { Person = talk.Person with { Language = language } },
    };

    /// <summary>A notice to each of the members; nobody tells himself.</summary>
    public static IEnumerable<Effect> To(Talk talk, IEnumerable<Member> members, Func<Talk, Screen> say) => members
        .Where(member => member.Person != talk.View.Chat)
        .DistinctBy(member => member.Person)
        .Select(member =>
        {
            var screen = say(In(talk, member.Language));
            return new Effect.Notify(member.Person, screen.Text, screen.Rows);
        });

    /// <summary>The names of the members, each once.</summary>
    public static string Names(IEnumerable<Member> members) =>
        string.Join(", ", members.DistinctBy(member => member.Person).Select(member => member.Name));

    /// <summary>A button that opens an entry.</summary>
    public static Button Fill(Talk talk, EntryKey key) =>
        talk.Button("fill", Trigger.Fill, Entries.EntryNames.Written(key));
}
