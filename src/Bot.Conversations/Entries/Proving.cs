using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Review;
using Bot.Monitoring.Documents;
using Bot.Monitoring.Entries;

namespace Bot.Conversations.Entries;

/// <summary>Files that prove answers: given at the question, shown with it, sent again on request.</summary>
internal static class Proving
{
    private const int MostFiles = 10;

    /// <summary>A file sent at a question proves its answer; words under it are the answer itself.</summary>
    public static Turn Attach(Talk talk, Place.Asking at, Input.Attachment sent)
    {
        var open = talk.Open(at);
        if (sent.File is not { } file)
        {
            return Helping.Attachment(talk);
        }

        if (Filling.Refusal(talk, open) is { } refusal)
        {
            return Turns.Prefaced(refusal, talk.T("closed.notKept"));
        }

        var row = open.Monitoring.RowOf(at.Question).No;
        if (Of(open.Entry, at.Question).Count() >= MostFiles)
        {
            return talk.Stay(QuestionScreen.Of(talk, open, at)
                .After(talk.T("proof.tooMany", ("row", row), ("most", MostFiles))));
        }

        var proof = new Evidence(at.Question, file, sent.Sha256, new Act(talk.Person.Id, talk.Now));
        var attach = new Effect.Review(at.Entry, open.Monitoring.Version, new ReviewStep.Attach(proof));
        var said = talk.T("proof.kept", ("name", file.Name), ("row", row));
        var seen = After(talk, open, attach);
        return sent.Caption.Length == 0
            ? Talk.To(at, QuestionScreen.Of(seen, seen.Open(at), at).After(said), attach)
            : Turns.Prefaced(Questions.Answer(seen, new Command(Trigger.Words, sent.Caption)), said, attach);
    }

    /// <summary>The files of an answer, in the order they were given.</summary>
    public static IEnumerable<Evidence> Of(Entry entry, string question) =>
        entry.Review.Evidence.Where(proof => proof.Question == question);

    /// <summary>The names of the files of an answer; null when there are none.</summary>
    public static string? Line(Talk talk, Entry entry, string question) =>
        Of(entry, question).Select(proof => proof.File.Name).ToList() is { Count: > 0 } names
            ? talk.T("proof.line", ("names", string.Join(", ", names)))
            : null;

    /// <summary>«Файлы»: those of the entry that is open are sent again.</summary>
    public static Turn Send(Talk talk, Command command)
    {
        if (Judged(talk, command) is { } judged)
        {
            return SendTo(talk, talk.Open(judged));
        }

        if ((talk.Place as Place.Inside ?? (talk.Place as Place.Idle)?.Waiting as Place.Inside) is not { } inside)
        {
            return Helping.NoEntryOpen(talk, command);
        }

        var open = talk.Open(inside);
        return open.Entry.Review.Evidence.Count == 0
            ? talk.Stay(Helping.Resume(talk, talk.Screen("proof.none")))
            : Turns.After(Sent(talk, open), talk.Stay(Helping.Resume(talk, talk.Screen("proof.sent"))));
    }

    // Whoever judges an entry sees what proves it: at its card, or by its name.
    private static EntryKey? Judged(Talk talk, Command command) =>
        CardRequest.Named(talk.Catalog, talk.Person, command.Argument, talk.Now) ??
        (Cards.At(talk) is { } here && Audience.Sees(talk, here.Entry) ? here.Entry : null);

    private static Turn SendTo(Talk talk, OpenEntry open)
    {
        var said = talk.T(
            open.Entry.Review.Evidence.Count == 0 ? "proof.noneHere" : "proof.sentHere", ("unit", open.Unit.Name));
        return Cards.At(talk) is Place.Returning or Place.Reasoning
            ? Turns.Prefaced(Engine.Current(talk), said, Sent(talk, open))
            : Turns.Prefaced(Cards.Put(talk, open.Key), said, Sent(talk, open));
    }

    /// <summary>The files of an entry, each with the row it proves.</summary>
    public static IEnumerable<Effect> Sent(Talk talk, OpenEntry open) => open.Entry.Review.Evidence
        .Where(proof => open.Monitoring.Find(proof.Question) is not null)
        .Select(proof => new Effect.Send(
            new Document.Stored(proof.File), talk.T("proof.of", ("row", open.Monitoring.RowOf(proof.Question).No))));

    private static Talk After(Talk talk, OpenEntry open, Effect.Review attach) => talk with
    {
        View = talk.View with
        {
            Entries = new Dictionary<EntryKey, Entry>(talk.View.Entries)
            {
                [open.Key] = open.Entry.After(attach.Step),
            },
        },
    };
}
