using System.Globalization;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations.Dialogs;

/// <summary>Opening an entry: the only one at once, one of several by choice, always where it was left.</summary>
internal static class Filling
{
    /// <summary>The entries the person answers for, in the order of the files.</summary>
    public static IReadOnlyList<EntryKey> EntriesOf(Catalog catalog, Person person) =>
    [
        .. from campaign in catalog.Campaigns
           from unit in person.UnitsAs(Role.Respondent)
           where catalog.OrganisationOf(campaign).Find(unit) is not null
           from key in catalog.Expected(campaign, unit)
           select key,
    ];

    public static Turn Open(Talk talk, Command command)
    {
        if (talk.Place is Place.Idle { Waiting: Place.Unconfirmed waiting } && command.Argument is null)
        {
            return Recording.AskAgain(talk with { Place = waiting }, waiting);
        }

        if (talk.Place is Place.Inside inside && command.Argument is null)
        {
            return Resume(talk, inside);
        }

        var entries = EntriesOf(talk.Catalog, talk.Person).Distinct().ToList();
        if (command.Argument is { } words)
        {
            var named = entries.Where(key => Means(talk, key, words)).ToList();
            entries = named.Count > 0 ? named : entries;
        }

        return entries.Count switch
        {
            0 => None(talk),
            1 => Enter(talk, entries[0]),
            _ => Talk.To(new Place.Choosing(entries), Choice(talk, entries)),
        };
    }

    /// <summary>What is said to somebody who has no entry.</summary>
    public static Turn None(Talk talk) => talk.Person.Holdings.Count == 0
        ? Menus.NothingHere(talk)
        : talk.Stay(talk.Screen("fill.none").With(talk.Button("menu", Trigger.Menu)));

    public static Turn Choose(Talk talk, Command command)
    {
        var entries = ((Place.Choosing)talk.Place).Entries;
        var words = command.Argument ?? "";
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) &&
            number >= 1 && number <= entries.Count)
        {
            return Enter(talk, entries[number - 1]);
        }

        var named = entries.Where(key => Means(talk, key, words)).ToList();
        return named.Count == 1
            ? Enter(talk, named[0])
            : talk.Stay(Choice(talk, entries).After(talk.T("choice.wrong", ("count", entries.Count))));
    }

    /// <summary>Goes into an entry: to the first open question, or to the review when there is none.</summary>
    public static Turn Enter(Talk talk, EntryKey key)
    {
        var open = talk.Open(key);
        return Refusal(talk, open) is { } refusal ? refusal
            : open.Unanswered.FirstOrDefault() is { } first
                ? Questions.Put(talk, open, first.Key, false, Head(talk, open))
            : Talk.To(new Place.Reviewing(key), ReviewScreen.Of(talk, open));
    }

    /// <summary>What is said before the first day and after the last one; null while answers are taken.</summary>
    public static Turn? Refusal(Talk talk, OpenEntry open) => open.At(talk.Now) switch
    {
        Opening.NotYet => talk.Stay(talk.Screen(
            "fill.notYet", ("date", Dates.Day(talk, open.Campaign.Collection.Opens!.Value)))),
        Opening.Closed => talk.Stay(talk.Screen(
            "fill.closed", ("date", Dates.Day(talk, open.Campaign.Collection.Closes!.Value)))),
        _ => null,
    };

    // «Вернуться к вопросу» means the question that was left, and what waits for a word waits on.
    private static Turn Resume(Talk talk, Place.Inside inside) => inside switch
    {
        Place.Unconfirmed or Place.ExplainingAbsence => Engine.Current(talk),
        Place.Asking asking when Refusal(talk, talk.Open(asking)) is null => Questions.Put(
            talk, talk.Open(asking), asking.Question, asking.Revisit, Head(talk, talk.Open(asking))),
        _ => Enter(talk, inside.Entry),
    };

    private static string Head(Talk talk, OpenEntry open) => talk.T(
        "fill.head", ("campaign", open.Campaign.Title), ("unit", open.Unit.Name),
        ("due", new Monitoring.Texts.Markup(Dates.Due(talk, open))));

    private static Screen Choice(Talk talk, IReadOnlyList<EntryKey> entries)
    {
        var screen = talk.Screen("choice.head");
        foreach (var (key, number) in entries.Select((key, at) => (key, at + 1)))
        {
            var open = talk.Open(key);
            var text = talk.T(
                "choice.line", ("number", number), ("campaign", open.Campaign.Title), ("unit", open.Unit.Name),
                ("done", open.Done), ("total", open.Monitoring.Questions.Count));
            var button = new Effects.Button(
                number.ToString(CultureInfo.InvariantCulture) + ". " + open.Unit.ShortName,
                new Command(Trigger.Fill, Written(key)));
            screen = (screen with { Text = screen.Text + "\n" + text }).With(button);
        }

        return screen;
    }

    private static string Written(EntryKey key) => key.Campaign + " " + key.Unit;

    private static bool Means(Talk talk, EntryKey key, string words) =>
        string.Equals(words, key.Campaign, StringComparison.OrdinalIgnoreCase) ||
        string.Equals(words, key.Unit, StringComparison.OrdinalIgnoreCase) ||
        string.Equals(words, Written(key), StringComparison.OrdinalIgnoreCase) ||
        string.Equals(words, talk.Open(key).Unit.Name, StringComparison.OrdinalIgnoreCase) ||
        string.Equals(words, talk.Open(key).Unit.ShortName, StringComparison.OrdinalIgnoreCase);
}
