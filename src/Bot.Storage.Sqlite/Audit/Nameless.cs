using System.Diagnostics;
using Bot.Monitoring.Entries;

namespace Bot.Storage.Sqlite.Audit;

/// <summary>Takes persons out of what is kept as JSON.</summary>
internal static class Nameless
{
    /// <summary>A step as the audit keeps it: its author is in a column of his own.</summary>
    public static ReviewStep Of(ReviewStep step) => step switch
    {
        ReviewStep.Return request => new ReviewStep.Return(request.Request with { Act = Of(request.Request.Act) }),
        ReviewStep.Accept accept => new ReviewStep.Accept(Of(accept.Act)),
        ReviewStep.Reopen reopen => new ReviewStep.Reopen(Of(reopen.Act)),
        ReviewStep.Excuse excuse => excuse with { Act = Of(excuse.Act) },
        ReviewStep.Ask ask => new ReviewStep.Ask(ask.Request with
        {
            Asked = Of(ask.Request.Asked), Decided = ask.Request.Decided is { } decided ? Of(decided) : null,
        }),
        ReviewStep.Decide decide => decide with { Act = Of(decide.Act) },
        ReviewStep.Remind remind => new ReviewStep.Remind(Of(remind.Act)),
        ReviewStep.Attach attach => new ReviewStep.Attach(
            attach.Evidence with { Given = Of(attach.Evidence.Given) }),
        _ => throw new UnreachableException(),
    };

    /// <summary>A review in which one person did nothing: somebody did.</summary>
    public static Review Without(Review review, long person)
    {
        Act Clean(Act act) => act.Person == person ? Of(act) : act;
        Act? CleanOrNull(Act? act) => act is null ? null : Clean(act);
        return new Review
        {
            Return = review.Return is { } request ? request with { Act = Clean(request.Act) } : null,
            Accepted = CleanOrNull(review.Accepted),
            Reopened = CleanOrNull(review.Reopened),
            Excused = CleanOrNull(review.Excused),
            Extension = review.Extension is { } asked
                ? asked with { Asked = Clean(asked.Asked), Decided = CleanOrNull(asked.Decided) }
                : null,
            Reminded = CleanOrNull(review.Reminded),
            Evidence = [.. review.Evidence.Select(each => each with { Given = Clean(each.Given) })],
        };
    }

    private static Act Of(Act act) => act with { Person = null };
}
