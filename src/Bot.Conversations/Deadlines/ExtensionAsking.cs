using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;

namespace Bot.Conversations.Deadlines;

/// <summary>A unit asks for more time, in two taps or in one line.</summary>
internal static class ExtensionAsking
{
    /// <summary>The longest reason.</summary>
    public const int LongestReason = 500;

    /// <summary>«/extend»: a coordinator gives time, everybody else asks for it.</summary>
    public static Turn Show(Talk talk, Command command)
    {
        var words = DeadlineWords.Read(talk.Catalog, talk.Person, command.Argument, Today(talk));
        if (Requests.Gives(talk, words))
        {
            return Granting.Extend(talk, words);
        }

        if (!Roles.Answers(talk))
        {
            return talk.Stay(talk.Screen("extend.refused").With(talk.Button("menu", Trigger.Menu)));
        }

        var keys = Filling.EntriesOf(talk.Catalog, talk.Person).Distinct()
            .Where(key => words.Campaign is null || key.Campaign == words.Campaign.Id)
            .Where(key => words.Unit is null || key.Unit == words.Unit.Id)
            .ToList();
        return keys.Count == 0
            ? talk.Stay(talk.Screen(words.Empty ? "fill.none" : "extend.notFound")
                .With(talk.Button("status", Trigger.Status), talk.Button("menu", Trigger.Menu)))
            : Meant(talk, words, keys) is { } key
                ? About(talk, words, talk.Open(key))
                : talk.Stay(ExtensionScreen.Which(talk, words, Possible(talk, keys)));
    }

    /// <summary>The local day where the year of what is typed is looked for.</summary>
    public static DateOnly Today(Talk talk) => DateOnly.FromDateTime(talk.Now.UtcDateTime);

    /// <summary>Whether an entry is the one that is meant when none is named.</summary>
    public static bool IsMeant(Talk talk, EntryKey key) => Meant(
        talk, DeadlineWords.Read(talk.Catalog, talk.Person, null, Today(talk)),
        [.. Filling.EntriesOf(talk.Catalog, talk.Person).Distinct()]) == key;

    // The one that is open on the screen, else the only one for which time can be asked.
    private static EntryKey? Meant(Talk talk, DeadlineWords words, IReadOnlyList<EntryKey> keys)
    {
        var here = talk.Place as Place.Inside ?? (talk.Place as Place.Idle)?.Waiting as Place.Inside;
        var possible = Possible(talk, keys);
        var open = possible.Where(key => talk.Open(key).TakesAnswers(talk.Now)).ToList();
        return (keys, possible, open) switch
        {
            ([var only], _, _) => only,
            _ when words is { Campaign: null, Unit: null } && here is not null && keys.Contains(here.Entry) =>
                here.Entry,
            (_, [var only], _) => only,
            (_, _, [var only]) => only,
            (_, [], _) => Filling.Concerning(talk).FirstOrDefault(keys.Contains, keys[0]),
            _ => null,
        };
    }

    private static List<EntryKey> Possible(Talk talk, IReadOnlyList<EntryKey> keys) =>
        [.. keys.Where(key => Fault(talk, talk.Open(key), null) is null)];

    private static ExtensionFault? Fault(Talk talk, OpenEntry open, DateOnly? until)
    {
        var today = LocalDay.Of(talk.Now, open.Organisation.Zone);
        return until is { } day
            ? ExtensionRule.Of(open.Campaign.Collection, open.Entry, day, today)
            : ExtensionRule.Of(open.Campaign.Collection, open.Entry, today);
    }

    private static Turn About(Talk talk, DeadlineWords words, OpenEntry open)
    {
        if (Fault(talk, open, null) is { } none)
        {
            return talk.Stay(ExtensionScreen.Refusal(talk, open, none, null));
        }

        if (!words.Dated)
        {
            var screen = ExtensionScreen.Options(talk, open);
            return talk.Stay(words.NoDay is { } typed ? screen.After(Spans.NoDay(talk, typed))
                : words.Rest.Length > 0 ? screen.After(talk.T("extend.noDay"))
                : screen);
        }

        var until = words.Day ?? ExtensionScreen.From(talk, open).AddDays(words.Days!.Value);
        return Fault(talk, open, until) is { } fault ? talk.Stay(ExtensionScreen.Refusal(talk, open, fault, until))
            : words.Rest.Length > LongestReason
                ? talk.Stay(talk.Screen("explain.tooLong", ("longest", LongestReason)))
            : Ask(talk, open, until, words.Reason);
    }

    private static Turn Ask(Talk talk, OpenEntry open, DateOnly until, string? reason)
    {
        if (open.Entry.Review.Extension is { Decided: null } asked && asked.Until == until &&
            (reason is null || reason == asked.Asked.Reason))
        {
            return talk.Stay(ExtensionScreen.AskedAlready(talk, open, asked));
        }

        var request = new Extension(until, new Act(talk.View.Chat, talk.Now, reason));
        var above = open.Unit.Parent is { } parent ? talk.View.People.CoordinatorsOf(talk.Catalog, parent) : [];
        var told = above.Where(member => member.Reachable && member.Person != talk.View.Chat).ToList();
        return Turns.After(
            [
                new Effect.Review(open.Key, open.Monitoring.Version, new ReviewStep.Ask(request)),
                .. Told.To(talk, told, there => ExtensionScreen.Request(there, open, request)),
            ],
            talk.Stay(ExtensionScreen.Asked(talk, open, request, told)));
    }
}
