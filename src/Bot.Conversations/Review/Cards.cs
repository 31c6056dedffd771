using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Conversations.Summaries;
using Bot.Monitoring.Entries;

namespace Bot.Conversations.Review;

/// <summary>Opening the card of an entry, and what is said where it cannot be.</summary>
internal static class Cards
{
    private const int LongestLabel = 30;
    private const int LongestWords = 60;

    public static Turn Show(Talk talk, Command command)
    {
        if (!Roles.Coordinates(talk))
        {
            return talk.Stay(talk.Screen("card.refused").With(talk.Button("menu", Trigger.Menu)));
        }

        return CardRequest.Named(talk.Catalog, talk.Person, command.Argument, talk.Now) is { } key
            ? Unsent(talk, Put(talk, key), AfterColon(command))
            : string.IsNullOrWhiteSpace(command.Argument)
                ? talk.Stay(talk.Screen("card.which").With(
                    talk.Button("toReview", Trigger.ToReview), talk.Button("menu", Trigger.Menu)))
            : talk.Stay(Unknown(talk, command));
    }

    /// <summary>A turn in which the words typed did not go out: they are repeated, so that nothing typed is
    /// lost.</summary>
    public static Turn Unsent(Talk talk, Turn stopped, string? words) => string.IsNullOrWhiteSpace(words)
        ? stopped
        : Turns.Prefaced(stopped, talk.T("reason.unsent", ("words", words.Trim())));

    /// <summary>The card as it is now.</summary>
    public static Turn Put(Talk talk, EntryKey key, string? preface = null)
    {
        var open = talk.Open(key);
        var screen = CardScreen.Of(talk, open);
        return Talk.To(PlaceOf(talk, open), preface is null ? screen : screen.After(preface));
    }

    /// <summary>Back to the card from what was begun on it; to the list from the card itself.</summary>
    public static Turn Back(Talk talk, Command command) => talk.Place switch
    {
        Place.Reasoning { For: ReasonFor.Nothing or ReasonFor.Stands } own => Filling.Enter(talk, own.Entry),
        Place.Returning or Place.Reasoning => Put(talk, ((Place.Judging)talk.Place).Entry),
        _ => Menus.Show(talk, command),
    };

    /// <summary>Words that do nothing here.</summary>
    public static Turn Again(Talk talk, Command command) => talk.Place switch
    {
        Place.Returning returning => talk.Stay(
            ReturnScreen.Of(talk, returning).After(talk.T("explain.tooShort"))),
        Place.Reasoning reasoning => talk.Stay(Reasons.Screen(talk, reasoning).After(talk.T("explain.tooShort"))),
        Place.Judging judging => Put(talk, judging.Entry, talk.T(
            Audience.Judges(talk, judging.Entry) ? "card.words" : "card.wordsViewer")),
        _ => Show(talk, command),
    };

    public static Place.Inspecting PlaceOf(Talk talk, OpenEntry open) =>
        new(open.Key, open.Entry.Revision, talk.View.History.Count);

    /// <summary>The place after a step: the step is the next revision.</summary>
    public static Place.Inspecting PlaceAfter(Talk talk, OpenEntry open) =>
        PlaceOf(talk, open) with { Revision = open.Entry.Revision + 1 };

    public static Button Button(Talk talk, OpenEntry open) => Button(talk, open, "button.card");

    public static Button Next(Talk talk, OpenEntry open) => Button(talk, open, "button.nextCard");

    /// <summary>The card that is open, or what was begun on it; null elsewhere. A respondent gives reasons of his
    /// own.</summary>
    public static Place.Judging? At(Talk talk) =>
        talk.Place is Place.Reasoning { For: ReasonFor.Nothing or ReasonFor.Stands }
            ? null
            : talk.Place as Place.Judging;

    /// <summary>What stands against a step at the card: no right to it, or the entry is not what was shown. Null when
    /// nothing does.</summary>
    public static Turn? Stop(Talk talk, Place.Judging place)
    {
        if (!Audience.Judges(talk, place.Entry))
        {
            return Put(talk, place.Entry, talk.T("card.viewOnly"));
        }

        var open = talk.Open(place.Entry);
        return open.Entry.Revision == place.Revision ? null : Put(talk, place.Entry, Since(talk, open, place));
    }

    private static string Since(Talk talk, OpenEntry open, Place.Judging place)
    {
        var seen = place switch
        {
            Place.Inspecting inspecting => inspecting.Changes,
            Place.Returning returning => returning.Changes,
            _ => talk.View.History.Count,
        };
        var changes = ChangeLines.Of(talk, open, talk.View.History.Skip(seen)).ToList();
        return changes.Count > 0
            ? talk.T("card.changed", ("unit", open.Unit.ShortName)) + "\n" + string.Join('\n', changes)
            : Already(talk, open) ?? talk.T("card.changedElse", ("unit", open.Unit.ShortName));
    }

    /// <summary>What somebody else has done meanwhile; null when nothing of that sort.</summary>
    public static string? Already(Talk talk, OpenEntry open) => (open.Entry.State, open.Entry.Review) switch
    {
        (EntryState.Accepted, { Accepted: { } act }) =>
            talk.T("card.alreadyAccepted", ("by", Acts.By(talk, open.Organisation, act))),
        (EntryState.Returned, { Return: { } request }) => talk.T(
            "card.alreadyReturned", ("by", Acts.By(talk, open.Organisation, request.Act)),
            ("reason", request.Act.Reason ?? "")),
        (EntryState.Reopened, { Reopened: { } act }) => talk.T(
            "card.alreadyReopened", ("by", Acts.By(talk, open.Organisation, act)), ("reason", act.Reason ?? "")),
        (EntryState.Excused, { Excused: { } act }) => talk.T(
            "card.alreadyExcused", ("by", Acts.By(talk, open.Organisation, act)), ("reason", act.Reason ?? "")),
        _ => null,
    };

    private static Button Button(Talk talk, OpenEntry open, string key) => new(
        Labels.Cut(talk.Catalog.Texts.Say(talk.Language, key, ("name", open.Unit.ShortName)), LongestLabel),
        new Command(Trigger.Card, EntryNames.Written(open.Key)));

    // What was typed for a card that was not on the screen.
    private static string? AfterColon(Command command) =>
        command.Argument!.IndexOf(':', StringComparison.Ordinal) is var at && at < 0
            ? null
            : command.Argument[(at + 1)..];

    private static Screen Unknown(Talk talk, Command command) =>
        (UnitQuestion.Of(talk, Trigger.Card, command.Argument) is { } question
            ? question
            : talk.Screen("card.unknown", ("words", Labels.Cut(command.Argument!, LongestWords))))
        .With(talk.Button("toReview", Trigger.ToReview), talk.Button("menu", Trigger.Menu));
}
