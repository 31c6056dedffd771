using System.Globalization;
using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Invitations;

/// <summary>Who is where, who is still expected, and where nobody answers.</summary>
internal static class PeopleScreen
{
    public const int MostButtons = 24;
    public const int LongestLabel = 40;
    private const int LongestName = 18;
    private const int MostNamed = 30;

    public static Turn Refused(Talk talk) =>
        talk.Stay(talk.Screen("people.refused").With(talk.Button("menu", Trigger.Menu)));

    public static Turn Show(Talk talk, Command command)
    {
        var tops = Authority.Tops(talk);
        if (tops.Count == 0)
        {
            return Refused(talk);
        }

        var (words, page) = Read(command.Argument);
        if (words.Length == 0)
        {
            return talk.Stay(List(talk, tops, page));
        }

        return Authority.Find(talk, words, out var alike) is { } unit ? talk.Stay(Card(talk, unit))
            : alike.Count > 0 ? talk.Stay(Alike(talk, words, alike))
            : talk.Stay(talk.Screen("people.unknown", ("words", Labels.Cut(words, 60)))
                .With(talk.Button("people", Trigger.People), talk.Button("menu", Trigger.Menu)));
    }

    private static Screen List(Talk talk, IReadOnlyList<Unit> tops, int page)
    {
        var pages = Pages.Of(tops.SelectMany(top => Blocks(talk, top)));
        var at = Math.Clamp(page, 1, pages.Count);
        var screen = new Screen(pages[at - 1], []);
        if (at < pages.Count)
        {
            screen = screen.With(new Button(
                talk.T("button.peoplePage", ("page", at + 1)), new Command(Trigger.People, $"page {at + 1}")));
        }

        return screen
            .With(talk.Button("inviteAny", Trigger.Invite), talk.Button("inviteList", Trigger.Invite, "list"))
            .With(talk.Button("handOver", Trigger.HandOver), talk.Button("menu", Trigger.Menu));
    }

    private static IEnumerable<string> Blocks(Talk talk, Unit top)
    {
        var below = Authority.Below(talk, top).ToList();
        var peopled = below.Select(unit => (unit, lines: Lines(talk, unit))).Where(each => each.lines.Count > 0);
        var vacant = Vacancies.Of(talk.Catalog, talk.View.People, top.Id);
        yield return talk.T("people.head", ("unit", top.Name));
        foreach (var (unit, lines) in peopled)
        {
            yield return string.Join('\n', lines.Prepend("\n" + talk.T("people.unit", ("unit", unit.Name))));
        }

        if (vacant.Count > 0)
        {
            var named = string.Join(", ", vacant.Take(MostNamed).Select(unit => unit.ShortName));
            var rest = vacant.Count > MostNamed ? " " + talk.T("people.more", ("count", vacant.Count - MostNamed)) : "";
            yield return "\n" + talk.T("people.vacant", ("count", vacant.Count), ("units", named)) + rest;
        }

        yield return "\n" + talk.T("people.how", ("sample", below[^1].ShortName));
    }

    /// <summary>One unit: everybody in it, and what can be done about each.</summary>
    public static Screen Card(Talk talk, Unit unit)
    {
        var lines = Lines(talk, unit);
        var screen = new Screen(
            string.Join('\n', lines.DefaultIfEmpty(talk.T("people.nobody"))
                .Prepend(talk.T("people.unit", ("unit", unit.Name)))), []);
        screen = screen.With(Named(talk, "button.invite", unit.ShortName, Trigger.Invite, unit.Id));
        var others = talk.View.People.At(unit.Id).Where(member => member.Person != talk.Person.Id);
        foreach (var member in others.Take(MostButtons / 2))
        {
            var no = member.No.ToString(CultureInfo.InvariantCulture);
            screen = screen.With(
                Named(talk, "button.replaceMember", member.Name, Trigger.Replace, no),
                Named(talk, "button.withdraw", member.Name, Trigger.Withdraw, no));
        }

        foreach (var open in talk.View.People.Awaited(unit.Id).Take(MostButtons / 2))
        {
            screen = screen.With(Named(
                talk, "button.uninvite", open.Name ?? Roles.Name(talk, open.Role), Trigger.Withdraw,
                Withdrawing.AnInvitation + open.Key));
        }

        return screen.With(talk.Button("people", Trigger.People), talk.Button("menu", Trigger.Menu));
    }

    private static Screen Alike(Talk talk, string words, IReadOnlyList<Unit> alike) => alike.Aggregate(
        talk.Screen("unit.alike", ("name", words), ("units", string.Join(", ", alike.Select(unit => unit.Name)))),
        (shown, unit) => shown.With(Named(talk, "button.peopleOf", unit.ShortName, Trigger.People, unit.Id)));

    private static Button Named(Talk talk, string key, string name, Trigger trigger, string argument) =>
        new(Labels.Cut(talk.T(key, ("name", new Markup(Labels.Cut(name, LongestName)))), LongestLabel),
            new Command(trigger, argument));

    private static List<string> Lines(Talk talk, Unit unit)
    {
        var zone = talk.Catalog.OrganisationWith(unit.Id)!;
        var here = talk.View.People.At(unit.Id).Select(member => talk.T(
            member.Reachable ? "people.member" : "people.blocked", ("name", Called(talk, member)),
            ("role", Roles.Name(talk, member.Holding.Role)), ("since", Dates.Instant(zone, member.Since)[..10])));
        var awaited = talk.View.People.Awaited(unit.Id).Select(open => talk.T(
            open.Expires > talk.Now ? "people.awaited" : "people.expired",
            ("name", open.Name ?? talk.T("people.nameless")), ("role", Roles.Name(talk, open.Role)),
            ("until", Dates.Instant(zone, open.Expires))));
        return [.. here, .. awaited];
    }

    // The messenger may show but «Анна»: the coordinator knows her by what he wrote himself.
    private static Markup Called(Talk talk, Member member) => new(talk.View.People.Called(member) is { } invited
        ? talk.T("people.called", ("name", member.Name), ("invited", invited))
        : Markup.Escape(member.Name));

    private static (string Words, int Page) Read(string? argument)
    {
        var parts = (argument ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts is ["page" or "страница", var number] &&
            int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? ("", page)
                : (string.Join(' ', parts), 1);
    }
}
