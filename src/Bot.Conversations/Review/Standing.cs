using Bot.Conversations.Entries;
using Bot.Conversations.Screens;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Review;

/// <summary>What was done about an entry, by whom and when, in a line.</summary>
internal static class Standing
{
    /// <summary>How the entry stands beside being filled in: returned, accepted, open again, nothing to report; null
    /// for the rest.</summary>
    public static string? Of(Talk talk, OpenEntry open) => (open.Entry.State, open.Entry.Review) switch
    {
        (EntryState.Returned, { Return: { Questions.Count: 0 } request }) => talk.T(
            "standing.returnedWhole", ("reason", request.Act.Reason ?? ""),
            ("who", Acts.Name(talk, request.Act.Person))),
        (EntryState.Returned, { Return: { } request }) => talk.T(
            "standing.returned", ("rows", Rows(open)), ("count", Questions(open).Count),
            ("reason", request.Act.Reason ?? ""), ("who", Acts.Name(talk, request.Act.Person))),
        (EntryState.Accepted, { Accepted: { } act }) =>
            talk.T("standing.accepted", ("by", Acts.By(talk, open.Organisation, act))),
        (EntryState.Reopened, { Reopened: { } act }) => talk.T(
            "standing.reopened", ("reason", act.Reason ?? ""), ("by", Acts.By(talk, open.Organisation, act))),
        (EntryState.Excused, { Excused: { } act }) when IsOwn(open.Entry, act) =>
            talk.T("standing.nothing", ("reason", act.Reason ?? "")),
        (EntryState.Excused, { Excused: { } act }) => talk.T(
            "standing.freed", ("reason", act.Reason ?? ""), ("by", Acts.By(talk, open.Organisation, act))),
        _ => null,
    };

    /// <summary>The same as a line that is put into a sentence.</summary>
    public static Markup Line(Talk talk, OpenEntry open) => new(Of(talk, open) is { } text ? "\n" + text : "");

    /// <summary>The numbers of the returned rows that are still to be looked at; of all when none is.</summary>
    public static string Rows(OpenEntry open) =>
        string.Join(", ", Questions(open).Select(each => open.Monitoring.RowOf(each.Question).No));

    private static List<ReturnedQuestion> Questions(OpenEntry open) =>
        open.Entry.Unsettled.ToList() is { Count: > 0 } left ? left : [.. open.Entry.Review.Return!.Questions];

    // The unit's own statement has a receipt of its own; a coordinator gives none.
    private static bool IsOwn(Entry entry, Act act) => entry.Receipt is { Values: 0 } receipt && receipt.At == act.At;
}
