using System.Globalization;
using Bot.Conversations.Dialogs;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Review;
using Bot.Conversations.Screens;
using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations.Entries;

/// <summary>Opening an entry: the only one at once, one of several by choice, always where it was left.</summary>
internal static class Filling
{
    private const int LongestLabel = 30;
    private const int LongestName = 60;

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

        var left = talk.Place is Place.Idle { Waiting: Place.Inside behind } ? behind : talk.Place;
        if (left is Place.Inside inside && command.Argument is null)
        {
            return Resume(talk with { Place = left }, inside);
        }

        var entries = EntriesOf(talk.Catalog, talk.Person).Distinct().ToList();
        var named = command.Argument is { } words ? EntryNames.Among(talk, entries, words) : [];
        if (named.Count == 0 && command.Argument is { } unknown && entries.Count > 0)
        {
            return NotFound(talk, entries, unknown);
        }

        var meant = named.Count > 0 ? named : entries;
        var offered = Offered(talk, meant);
        return (meant.Count, offered.Count) switch
        {
            (0, _) => None(talk),
            (1, _) => Enter(talk, meant[0]),
            (_, 0) => NoneOpen(talk, meant),
            (_, 1) => Enter(talk, offered[0]),
            _ => Talk.To(new Place.Choosing(offered), Choice(talk, offered)),
        };
    }

    // Whoever named a form must not find himself in another one.
    private static Turn NotFound(Talk talk, IReadOnlyList<EntryKey> entries, string words)
    {
        var offered = Offered(talk, entries);
        var list = offered.Count > 0
            ? Talk.To(new Place.Choosing(offered), Choice(talk, offered))
            : NoneOpen(talk, entries);
        return Turns.Prefaced(list, talk.T("fill.unknown", ("words", Labels.Cut(words, LongestName))));
    }

    private static IReadOnlyList<EntryKey> Offered(Talk talk, IReadOnlyList<EntryKey> entries) =>
        [.. entries.Where(key => talk.Open(key).TakesAnswers(talk.Now))];

    /// <summary>Whether there is anything to fill in now.</summary>
    public static bool Takes(Talk talk) =>
        EntriesOf(talk.Catalog, talk.Person).Any(key => talk.Open(key).TakesAnswers(talk.Now));

    /// <summary>Whether one of the forms may still be said to have nothing to report.</summary>
    public static bool MaySayNothing(Talk talk) => EntriesOf(talk.Catalog, talk.Person).Select(talk.Open).Any(open =>
        open.TakesAnswers(talk.Now) && open.Entry.State is (EntryState.Empty or EntryState.Draft));

    /// <summary>Why none of the person's forms takes answers, each with its reason; null while one does.</summary>
    public static Turn? Shut(Talk talk)
    {
        var entries = Concerning(talk);
        return Takes(talk) ? null : entries switch
        {
            [] => None(talk),
            [var only] => Refusal(talk, talk.Open(only))! with { Place = talk.Place },
            _ => NoneOpen(talk, entries),
        };
    }

    /// <summary>The one entry that is meant when none is named: the only one that takes answers now, else the only one
    /// that has some; null when that is no single one.</summary>
    public static EntryKey? Only(Talk talk)
    {
        var entries = EntriesOf(talk.Catalog, talk.Person).Distinct().ToList();
        var offered = entries.Where(key => talk.Open(key).TakesAnswers(talk.Now)).ToList();
        var begun = entries.Where(key => talk.EntryOf(key).Answers.Count > 0).ToList();
        return (entries, offered, begun) switch
        {
            ([var only], _, _) => only,
            (_, [var only], _) => only,
            (_, [], [var only]) => only,
            _ => null,
        };
    }

    /// <summary>The entries whose state concerns the person: they take answers now, or have some; all of them when
    /// there is none of that sort.</summary>
    public static IReadOnlyList<EntryKey> Concerning(Talk talk)
    {
        var entries = EntriesOf(talk.Catalog, talk.Person).Distinct().ToList();
        var concerning = entries
            .Where(key => talk.Open(key).TakesAnswers(talk.Now) || talk.EntryOf(key).Answers.Count > 0)
            .OrderByDescending(key => talk.Open(key).TakesAnswers(talk.Now))
            .ToList();
        return concerning.Count > 0 ? concerning : entries;
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

        var named = EntryNames.Among(talk, entries, words);
        return named.Count == 1
            ? Enter(talk, named[0])
            : talk.Stay(Choice(talk, entries).After(talk.T("choice.wrong", ("count", entries.Count))));
    }

    /// <summary>Goes into an entry: to the first open question, or to the review when there is none.</summary>
    public static Turn Enter(Talk talk, EntryKey key)
    {
        var open = talk.Open(key);
        return Refusal(talk, open) is { } refusal ? refusal
            : open.First is { } first
                ? Questions.Put(talk, open, first.Key, false, Head(talk, open))
            : Talk.To(new Place.Reviewing(key), ReviewScreen.Of(talk, open));
    }

    /// <summary>What is said before the first day, after the last one and of what was accepted, with what can be
    /// filled in instead; null while answers are taken.</summary>
    public static Turn? Refusal(Talk talk, OpenEntry open)
    {
        if (Closed(talk, open) is not { } sentence)
        {
            return null;
        }

        var offered = Offered(talk, [.. EntriesOf(talk.Catalog, talk.Person).Distinct()]);
        var screen = offered.Count == 0
            ? new Screen(sentence, [])
            : offered.Aggregate(
                new Screen(sentence + "\n\n" + talk.T("fill.instead"), []),
                (screen, key) => screen.With(new Effects.Button(
                    Labels.Cut(Told(talk, talk.Open(key), [open.Key, .. offered]), LongestLabel),
                    new Command(Trigger.Fill, EntryNames.Written(key)))));
        return Talk.To(new Place.Idle(), (open.At(talk.Now) == Opening.Closed && Statuses.MayAsk(talk, open)
            ? screen.With(talk.Button("askExtension", Trigger.Extend, EntryNames.Written(open.Key)))
            : screen).With(talk.Button("menu", Trigger.Menu)));
    }

    private static string? Closed(Talk talk, OpenEntry open) => open.At(talk.Now) switch
    {
        _ when open is { Locked: true, Entry.Review.Accepted: { } act } =>
            talk.T("fill.accepted", ("by", Acts.By(talk, open.Organisation, act))),
        _ when open.TakesAnswers(talk.Now) => null,
        Opening.NotYet => talk.T("fill.notYet", ("date", Dates.Day(talk, open.Campaign.Collection.Opens!.Value))),
        Opening.Closed => talk.T(
            open.Submitted ? "fill.closedSubmitted"
                : open.Entry.Answers.Count > 0 ? "fill.closed" : "fill.closedEmpty",
            ("date", Dates.Day(talk, open.Campaign.Collection.LastOf(open.Unit.Id)!.Value))),
        _ => null,
    };

    // Each with its own day: «not yet» and «no more» are different things to wait for.
    private static Turn NoneOpen(Talk talk, IReadOnlyList<EntryKey> entries)
    {
        var lines = entries.Select(talk.Open).Select(open => talk.T(
            "fill.closedLine", ("campaign", open.Campaign.Title), ("unit", open.Unit.ShortName),
            ("text", new Monitoring.Texts.Markup(Closed(talk, open)!))));
        return talk.Stay(new Screen(talk.T("fill.noneOpen") + "\n\n" + string.Join('\n', lines), [])
            .With(talk.Button("status", Trigger.Status), talk.Button("menu", Trigger.Menu)));
    }

    // «Вернуться к вопросу» means the question that was left, and what waits for a word waits on.
    private static Turn Resume(Talk talk, Place.Inside inside) => inside switch
    {
        Place.Unconfirmed or Place.ExplainingAbsence => Engine.Current(talk),
        Place.Asking asking when Refusal(talk, talk.Open(asking)) is null => talk.Stay(
            QuestionScreen.Of(talk, talk.Open(asking), asking).After(Head(talk, talk.Open(asking)))),
        _ => Enter(talk, inside.Entry),
    };

    private static string Head(Talk talk, OpenEntry open) => talk.T(
        "fill.head", ("campaign", open.Campaign.Title), ("unit", open.Unit.Name),
        ("due", new Monitoring.Texts.Markup(Statuses.Due(talk, open)))) + Standing.Line(talk, open);

    private static Screen Choice(Talk talk, IReadOnlyList<EntryKey> entries)
    {
        var screen = talk.Screen("choice.head");
        foreach (var (key, number) in entries.Select((key, at) => (key, at + 1)))
        {
            var open = talk.Open(key);
            var text = talk.T(
                "choice.line", ("number", number), ("campaign", open.Campaign.Title), ("unit", open.Unit.Name),
                ("done", open.Progress.Answered), ("total", open.Progress.Questions));
            var button = new Effects.Button(
                Labels.Cut(
                    number.ToString(CultureInfo.InvariantCulture) + ". " + Told(talk, open, entries), LongestLabel),
                new Command(Trigger.Fill, EntryNames.Written(key)));
            screen = (screen with { Text = screen.Text + "\n" + text }).With(button);
        }

        return screen;
    }

    // What tells the forms apart: the units, or the monitorings of one unit, or both.
    private static string Told(Talk talk, OpenEntry open, IReadOnlyList<EntryKey> entries)
    {
        var units = entries.Select(key => key.Unit).Distinct().Count();
        var campaigns = entries.Select(key => key.Campaign).Distinct().Count();
        var monitorings = entries.Select(key => talk.Open(key).Monitoring.Id).Distinct().Count();
        var name = monitorings < campaigns ? open.Campaign.Title : open.Monitoring.ShortTitle;
        return (units, campaigns) switch
        {
            (_, 1) => open.Unit.ShortName,
            (1, _) => name,
            _ => name + ", " + open.Unit.ShortName,
        };
    }
}
