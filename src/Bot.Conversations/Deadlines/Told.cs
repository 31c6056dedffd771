using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;

namespace Bot.Conversations.Deadlines;

/// <summary>What is said to others, each in his own language, and who did what.</summary>
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

    /// <summary>«Ольга К., 5 апреля, 10:02».</summary>
    public static string By(Talk talk, Organisation organisation, long? person, DateTimeOffset at) => talk.T(
        "act.by", ("who", Name(talk, person)), ("at", Moment(talk, organisation, at)));

    /// <summary>«Ольга К., 5 апреля, 10:02».</summary>
    public static string By(Talk talk, Organisation organisation, Act act) =>
        By(talk, organisation, act.Person, act.At);

    /// <summary>The display name; who it was where the name is not kept any more.</summary>
    public static string Name(Talk talk, long? person) => person switch
    {
        null => talk.T("act.operator"),
        { } id when id == talk.View.Chat => talk.Person.Name,
        { } id => talk.View.People.NameOf(id) ?? talk.T("act.unknown"),
    };

    /// <summary>«5 апреля, 10:02».</summary>
    public static string Moment(Talk talk, Organisation organisation, DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, organisation.Zone);
        return talk.T(
            "act.at", ("day", local.Day), ("month", talk.T("date.months").Split('|')[local.Month - 1]),
            ("time", local.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>The names of the members, each once.</summary>
    public static string Names(IEnumerable<Member> members) =>
        string.Join(", ", members.DistinctBy(member => member.Person).Select(member => member.Name));

    /// <summary>A button that opens an entry.</summary>
    public static Button Fill(Talk talk, EntryKey key) =>
        talk.Button("fill", Trigger.Fill, Entries.EntryNames.Written(key));
}
