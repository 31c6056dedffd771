using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;

namespace Bot.Conversations.Review;

/// <summary>The card of a unit that answers by those below it: who is accepted, who is not, and the sums.</summary>
internal static class SumCard
{
    private const int MostNames = 30;
    private const int LongestName = 40;

    /// <summary>Whether the unit has not answered itself and others answer below it.</summary>
    public static bool IsMeant(Talk talk, OpenEntry open) => open.Entry.Answers.Count == 0 &&
        open.Entry.State is EntryState.Empty or EntryState.Accepted or EntryState.Reopened &&
        Below(talk, open).Count > 0;

    /// <summary>Whether all below are accepted or freed, and the sum is not approved yet.</summary>
    public static bool IsReady(Talk talk, OpenEntry open) => open.Entry.State != EntryState.Accepted &&
        IsMeant(talk, open) && Below(talk, open).TrueForAll(IsDone);

    /// <summary>The units below that are neither accepted nor freed, by name.</summary>
    public static IReadOnlyList<string> Open(Talk talk, OpenEntry open) =>
        [.. Below(talk, open).Where(each => !IsDone(each)).Select(each => each.Unit.ShortName)];

    public static Screen Of(Talk talk, OpenEntry open)
    {
        var below = Below(talk, open);
        var left = Open(talk, open);
        var lines = new List<string>
        {
            CardScreen.Head(talk, open),
            talk.T(
                "sum.below", ("accepted", below.Count(each => each.Entry.State == EntryState.Accepted)),
                ("total", below.Count), ("excused", below.Count(each => each.Entry.State == EntryState.Excused))),
        };
        if (left.Count > 0)
        {
            lines.Add(talk.T("sum.left", ("units", Names(talk, left))));
        }

        lines.Add("");
        lines.AddRange(Sums(talk, open));
        var screen = new Screen(string.Join('\n', lines).TrimEnd(), []);
        if (open.Entry.State == EntryState.Accepted || !Audience.Judges(talk, open.Key))
        {
            return CardScreen.Buttons(talk, open, screen);
        }

        var row = left.Count == 0
            ? [talk.Button("approve", Trigger.Accept)]
            : below.Where(each => each.Entry.State == EntryState.Submitted).Take(2)
                .Select(each => Cards.Button(talk, each)).Concat(Excuse(talk, open)).ToList();
        return (row.Count == 0 ? screen : screen.With([.. row]))
            .With(talk.Button("toReview", Trigger.ToReview), talk.Button("menu", Trigger.Menu));
    }

    private static IEnumerable<Effects.Button> Excuse(Talk talk, OpenEntry open) =>
        EntryMachine.Takes(open.Entry.State, EntryTrigger.Excuse) &&
        talk.Catalog.Expected(open.Campaign, open.Unit.Id).Any(key => key.Unit == open.Unit.Id)
            ? [talk.Button("excuse", Trigger.Excuse)]
            : [];

    /// <summary>Names in a line, no more than can be read.</summary>
    public static string Names(Talk talk, IReadOnlyList<string> names) => names.Count <= MostNames
        ? string.Join(", ", names)
        : string.Join(", ", names.Take(MostNames)) + talk.T("sum.more", ("count", names.Count - MostNames));

    private static IEnumerable<string> Sums(Talk talk, OpenEntry open)
    {
        var counted = Below(talk, open).Where(each => each.Entry.Counts).ToList();
        return open.Monitoring.Questions
            .Where(question => question.IsMeasured)
            .Select(question => (Question: question, Sum: Sum(counted, question.Key)))
            .Where(each => each.Sum is not null)
            .Select(each => talk.T(
                "sum.row", ("row", open.Monitoring.RowOf(each.Question.Key).No),
                ("name", Labels.Cut(each.Question.Name, LongestName)),
                ("answer", Amounts.Of(talk, each.Question, new Answer.Number(each.Sum!.Value)))));
    }

    // Absent is not zero: where nobody gave a number there is no sum.
    private static decimal? Sum(IReadOnlyList<OpenEntry> below, string question)
    {
        var given = below.Select(each => each.Entry[question]?.Amount).OfType<decimal>().ToList();
        return given.Count == 0 ? null : given.Sum();
    }

    private static bool IsDone(OpenEntry open) => open.Entry.State is EntryState.Accepted or EntryState.Excused;

    private static List<OpenEntry> Below(Talk talk, OpenEntry open) =>
        [.. talk.Catalog.Under(open.Campaign, open.Unit.Id).Select(talk.Open)];
}
