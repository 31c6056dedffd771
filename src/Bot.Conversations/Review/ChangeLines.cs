using Bot.Conversations.Entries;
using Bot.Conversations.Screens;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;

namespace Bot.Conversations.Review;

/// <summary>What values were and what they are now, one line for a question.</summary>
internal static class ChangeLines
{
    public static IEnumerable<string> Of(Talk talk, OpenEntry open, IEnumerable<ValueChange> changes) => changes
        .Where(change => open.Monitoring.Find(change.Question) is not null)
        .GroupBy(change => change.Question)
        .Select(group => (Question: group.Key, group.First().Old, group.Last().New))
        .Where(each => each.Old != each.New)
        .OrderBy(each => open.Monitoring.OrderOf(each.Question))
        .Select(each => Line(talk, open, each.Question, each.Old, each.New));

    private static string Line(Talk talk, OpenEntry open, string key, Answer? old, Answer? now)
    {
        var question = open.Question(key);
        var row = open.Monitoring.RowOf(key).No;
        return old is null
            ? talk.T("recorded.first", ("row", row), ("new", Amounts.Of(talk, question, now)))
            : talk.T(
                "recorded.change", ("row", row), ("old", Amounts.Of(talk, question, old)),
                ("new", Amounts.Of(talk, question, now)));
    }
}
