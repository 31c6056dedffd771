using Bot.Conversations.Entries;
using Bot.Conversations.Screens;
using Bot.Conversations.Summaries;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Dynamics;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Texts;
using Bot.Monitoring.Validation;

namespace Bot.Conversations.Review;

/// <summary>The rows of a card: value, last value, reasons, files, and who entered it where it was not one
/// person.</summary>
internal static class CardRows
{
    private const int Hundred = 100;

    public static IEnumerable<string> Of(Talk talk, OpenEntry open, int name, int reason)
    {
        var previous = PreviousCampaign.Of(talk.Catalog, open.Campaign);
        var before = previous is null ? null : talk.EntryOf(new EntryKey(previous.Id, open.Unit.Id));
        var period = previous is null ? "" : Periods.Of(previous);
        return open.Entry.Answers.Count == 0 ? [] : open.Monitoring.Questions
            .Where(question => question.Required || open.Entry[question.Key] is not null)
            .SelectMany(question =>
            {
                var was = before is { Counts: true } ? before[question.Key] : null;
                var kept = open.Entry.Answers.GetValueOrDefault(question.Key);
                return new[]
                {
                    Value(talk, open, question, name, new Markup(Was(talk, question, was, kept?.Answer, period))),
                }
                .Concat(kept is null ? [] : Reasons(talk, open, kept, reason))
                .Concat(open.Entry.Review.Evidence.Where(each => each.Question == question.Key)
                    .Select(each => talk.T("card.file", ("name", Labels.Cut(each.File.Name, reason)))));
            });
    }

    /// <summary>Who entered which rows; nothing where it was one person.</summary>
    public static IEnumerable<string> Authors(Talk talk, OpenEntry open)
    {
        var authors = open.Entry.Answers.Values
            .Where(kept => open.Monitoring.Find(kept.Question) is not null)
            .OrderBy(kept => open.Monitoring.OrderOf(kept.Question))
            .GroupBy(kept => kept.Origin.Person)
            .ToList();
        return authors.Count < 2 ? [] : authors.Select(group => talk.T(
            "card.enteredBy", ("who", group.Key is null ? talk.T("way.import") : Acts.Name(talk, group.Key)),
            ("rows", string.Join(", ", group.Select(kept => open.Monitoring.RowOf(kept.Question).No)))))
            .Prepend("");
    }

    private static string Value(Talk talk, OpenEntry open, Question question, int name, Markup before) => talk.T(
        "card.row", ("row", open.Monitoring.RowOf(question.Key).No), ("name", Labels.Cut(question.Name, name)),
        ("answer", Amounts.Of(talk, question, open.Entry[question.Key])), ("before", before));

    private static string Was(Talk talk, Question question, Answer? was, Answer? now, string period) =>
        (was?.Amount, now?.Amount) switch
        {
            _ when was is null => "",
            ({ } old, { } fresh) when question.AddsUp && old != 0 => talk.T(
                "card.change", ("period", period), ("was", Amounts.Of(talk, question, was)),
                ("change", Signed(talk, (fresh - old) / old * Hundred))),
            _ => talk.T("card.before", ("period", period), ("was", Amounts.Of(talk, question, was))),
        };

    private static string Signed(Talk talk, decimal percent)
    {
        var shown = Rounding.HalfUp(percent, 1);
        var sign = shown > 0 ? "+" : shown < 0 ? "−" : "";
        return sign + Rounding.Show(Math.Abs(shown), 1, talk.Language);
    }

    private static IEnumerable<string> Reasons(Talk talk, OpenEntry open, KeptAnswer kept, int longest) =>
        kept.Reasons.Select(reason => reason.Key == Fixing.Reason
            ? talk.T("card.stands", ("reason", Labels.Cut(reason.Value, longest)))
            : talk.T(
                "card.reason", ("rule", Rule(talk, open, reason.Key, longest)),
                ("reason", Labels.Cut(reason.Value, longest))));

    private static string Rule(Talk talk, OpenEntry open, string id, int longest) => Validator
        .Check(open.Monitoring, key => open.Entry[key])
        .FirstOrDefault(finding => finding.Rule.Id == id && finding.Verdict == Verdict.Fail) is { } finding
            ? Labels.Cut(Markup.Strip(Recording.Sentence(talk, open, finding)), longest)
            : "";
}
