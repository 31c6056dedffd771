using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations.Review;

/// <summary>Who may judge an entry, and who has to hear of it.</summary>
internal static class Audience
{
    /// <summary>Whether the person accepts and returns the entry.</summary>
    public static bool Judges(Talk talk, EntryKey key) => talk.Catalog.Campaign(key.Campaign) is not null &&
        talk.View.Person?.Has(talk.Catalog, key.Unit, Role.Coordinator) == true;

    /// <summary>Whether the person may look at the card of the entry.</summary>
    public static bool Sees(Talk talk, EntryKey key) => talk.Catalog.Campaign(key.Campaign) is not null &&
        talk.View.Person?.Has(talk.Catalog, key.Unit, Role.Coordinator, Role.Viewer) == true;

    /// <summary>The others who answer for a unit: those of the nearest unit that has any, from this one
    /// upwards.</summary>
    public static IReadOnlyList<Member> RespondentsOf(Talk talk, OpenEntry open)
    {
        var at = open.Unit;
        while (at is not null)
        {
            if (talk.View.People.In(at.Id, Role.Respondent).ToList() is { Count: > 0 } found)
            {
                return [.. found.Where(member => member.Person != talk.View.Chat)];
            }

            at = at.Parent is { } above ? open.Organisation.Find(above) : null;
        }

        return [];
    }

    /// <summary>The coordinator who asked for something, or those who answer for the unit now when he is none any
    /// more.</summary>
    public static IReadOnlyList<Member> AskedBy(Talk talk, OpenEntry open, Act? act)
    {
        var still = talk.View.People.Members.FirstOrDefault(member =>
            member.Person == act?.Person && member.Holding.Role == Role.Coordinator &&
            open.Organisation.IsWithin(open.Unit.Id, member.Holding.Unit));
        return still is not null ? [still] : talk.View.People.CoordinatorsOf(talk.Catalog, open.Unit.Id);
    }

    /// <summary>How many were told, or that there is nobody who could be: nobody answers for the unit, or only the
    /// one who did it.</summary>
    public static string Told(Talk talk, OpenEntry open, IReadOnlyCollection<Effect> told) =>
        told.Count > 0 ? talk.T("review.told", ("count", told.Count))
        : talk.View.People.RespondentsOf(talk.Catalog, open.Unit.Id).Count == 0 ? talk.T("review.toldNobody")
        : talk.T("review.toldYou");

    /// <summary>The same turn as this member would be spoken to in it.</summary>
    public static Talk As(this Talk talk, Member member) => talk with
    {
        View = talk.View with
        {
            Person = new Person(member.Person, member.Name, member.Language, [member.Holding]),
        },
    };

    /// <summary>A notice to each, in his own language.</summary>
    public static IEnumerable<Effect> Tell(
        Talk talk, IEnumerable<Member> members, Func<Talk, Screens.Screen> screen) => members
        .Where(member => member.Person != talk.View.Chat)
        .Select(member => (member.Person, Screen: screen(talk.As(member))))
        .Select(each => new Effect.Notify(each.Person, each.Screen.Text, each.Screen.Rows));
}
