using Bot.Conversations.Dialogs;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Entries;

namespace Bot.Conversations.Review;

/// <summary>The respondent's side of a return: straight to a question, a new value, or «значение верно».</summary>
internal static class Fixing
{
    /// <summary>The name under which the reason of a value that stands is kept beside those of rules.</summary>
    public const string Reason = "return";

    /// <summary>«Исправить 2.1»: from anywhere to the question of the entry that was returned.</summary>
    public static Turn Go(Talk talk, Command command)
    {
        var words = (command.Argument ?? "").Trim().TrimEnd('.', '?');
        var at = words.LastIndexOf(' ');
        var row = words[(at + 1)..];
        if (Entry(talk, at < 0 ? "" : words[..at], row) is not { } key)
        {
            return Roles.Answers(talk) ? Filling.Open(talk, new Command(Trigger.Fill)) : Menus.NothingHere(talk);
        }

        var open = talk.Open(key);
        if (Filling.Refusal(talk, open) is { } refusal)
        {
            return refusal;
        }

        return open.Row(row) is { } component
            ? Questions.Put(
                talk, open, component.Question, open.Entry[component.Question] is not null, Line(talk, open))
            : talk.Stay(Helping.Resume(
                talk, talk.Screen("go.unknown", ("row", row), ("rows", Questions.Rows(open)))));
    }

    /// <summary>«Значение верно»: with the reason in the same message, or it is asked for.</summary>
    public static Turn Stands(Talk talk, Command command) =>
        talk.Place is Place.Inside and not Place.Reviewing && Questions.Here(talk) is var at &&
        IsReturned(talk.Open(at.Entry), at.Question)
            ? Reasons.Begin(talk, Asking(talk, at), command.Argument)
            : talk.Stay(Helping.Resume(talk, talk.Screen("fix.notReturned")).With(
                talk.Button("status", Trigger.Status), talk.Button("menu", Trigger.Menu)));

    /// <summary>The same value was typed again: why is it right?</summary>
    public static Turn AskWhy(Talk talk, Place.Asking at) => Reasons.Begin(talk, Asking(talk, at), null);

    /// <summary>Keeps the value as it is, with the reason.</summary>
    public static Turn Stand(Talk talk, Place.Reasoning place, string reason)
    {
        var open = talk.Open(place.Entry);
        var at = new Place.Asking(place.Entry, place.Question!, false);
        if (Filling.Refusal(talk, open) is { } refusal)
        {
            return Turns.Prefaced(refusal, talk.T("closed.notKept"));
        }

        if (!IsReturned(open, place.Question!) || !open.Entry.Answers.TryGetValue(place.Question!, out var kept))
        {
            return Filling.Enter(talk, place.Entry);
        }

        var reasons = new Dictionary<string, string>(kept.Reasons, StringComparer.Ordinal) { [Reason] = reason };
        return Recording.Stored(
            talk, open, at, [kept with { Origin = talk.Origin, Reasons = reasons }],
            talk.T(
                "fix.stands", ("row", open.Monitoring.RowOf(at.Question).No),
                ("answer", Amounts.Of(talk, open.Question(at.Question), kept.Answer))));
    }

    /// <summary>Whether the question was returned and is not settled yet.</summary>
    public static bool IsReturned(OpenEntry open, string question) =>
        open.Entry.Unsettled.Any(each => each.Question == question);

    /// <summary>What is said of the return at a question; null where it was not returned.</summary>
    public static string? Note(Talk talk, OpenEntry open, string question)
    {
        if (open.Entry.Unsettled.FirstOrDefault(each => each.Question == question) is not { } returned)
        {
            return null;
        }

        var act = open.Entry.Review.Return!.Act;
        return talk.T(
            "fix.note", ("who", Acts.Name(talk, act.Person)),
            ("old", Amounts.Of(talk, open.Question(question), returned.Old)), ("reason", act.Reason ?? ""));
    }

    private static string? Line(Talk talk, OpenEntry open) => Standing.Of(talk, open);

    private static Place.Reasoning Asking(Talk talk, Place.Asking at) =>
        new(at.Entry, talk.EntryOf(at.Entry).Revision, ReasonFor.Stands, at.Question);

    // The entry that is named; else the one that is open, the one that has the row returned, the only one.
    private static EntryKey? Entry(Talk talk, string names, string row)
    {
        var own = Filling.EntriesOf(talk.Catalog, talk.Person).Distinct().ToList();
        if (names.Length > 0)
        {
            return EntryNames.Among(talk, own, names) is [var named] ? named : null;
        }

        return talk.Place switch
        {
            Place.Inside inside => inside.Entry,
            Place.Reasoning { For: ReasonFor.Stands or ReasonFor.Nothing } reasoning => reasoning.Entry,
            _ => own.Where(key => talk.Open(key) is var open && open.Row(row) is { } found &&
                IsReturned(open, found.Question)).ToList() is [var only]
                ? only
                : Filling.Only(talk),
        };
    }
}
