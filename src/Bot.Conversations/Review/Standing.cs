using Bot.Conversations.Entries;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Review;

/// <summary>What was done about an entry, by whom and when, in a line.</summary>
internal static class Standing
{
    /// <summary>The display name; of somebody who holds no role any more and of the operator, what he is.</summary>
    public static string Name(Talk talk, long? person) =>
        (person is { } known ? talk.View.People.NameOf(known) : null) ?? talk.T("act.somebody");

    /// <summary>«Ольга К., 5 апреля, 10:02».</summary>
    public static string By(Talk talk, Organisation organisation, Act act) =>
        talk.T("act.by", ("who", Name(talk, act.Person)), ("at", At(talk, organisation, act.At)));

    /// <summary>«5 апреля, 10:02»; with the year where it is another one.</summary>
    public static string At(Talk talk, Organisation organisation, DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, organisation.Zone);
        return talk.T(
            TimeZoneInfo.ConvertTime(talk.Now, organisation.Zone).Year == local.Year ? "act.at" : "act.atYear",
            ("day", local.Day), ("month", talk.T("date.months").Split('|')[local.Month - 1]), ("year", local.Year),
            ("time", local.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>How the entry stands beside being filled in: returned, accepted, open again, nothing to report; null
    /// for the rest.</summary>
    public static string? Of(Talk talk, OpenEntry open) => (open.Entry.State, open.Entry.Review) switch
    {
        (EntryState.Returned, { Return: { Questions.Count: 0 } request }) => talk.T(
            "standing.returnedWhole", ("reason", request.Act.Reason ?? ""), ("who", Name(talk, request.Act.Person))),
        (EntryState.Returned, { Return: { } request }) => talk.T(
            "standing.returned", ("rows", Rows(open)), ("count", Questions(open).Count),
            ("reason", request.Act.Reason ?? ""), ("who", Name(talk, request.Act.Person))),
        (EntryState.Accepted, { Accepted: { } act }) =>
            talk.T("standing.accepted", ("by", By(talk, open.Organisation, act))),
        (EntryState.Reopened, { Reopened: { } act }) => talk.T(
            "standing.reopened", ("reason", act.Reason ?? ""), ("by", By(talk, open.Organisation, act))),
        (EntryState.Excused, { Excused: { } act }) when IsOwn(open.Entry, act) =>
            talk.T("standing.nothing", ("reason", act.Reason ?? "")),
        (EntryState.Excused, { Excused: { } act }) => talk.T(
            "standing.freed", ("reason", act.Reason ?? ""), ("by", By(talk, open.Organisation, act))),
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
