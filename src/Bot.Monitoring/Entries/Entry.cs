using System.Diagnostics;
using Bot.Monitoring.Answers;

namespace Bot.Monitoring.Entries;

/// <summary>One unit's answers in one campaign.</summary>
/// <param name="Key">Which campaign and unit.</param>
/// <param name="State">Where it is in its life.</param>
/// <param name="Answers">By question key; a question that is not here is unanswered.</param>
/// <param name="FirstSubmittedAt">The first submission: kept for good, so a later correction does not make the entry
/// late; null before it.</param>
/// <param name="Receipt">The last receipt; null before the first submission.</param>
/// <param name="Revision">Counts the commits that touched the entry; 0 when it is not stored yet.</param>
public sealed record Entry(
    EntryKey Key, EntryState State, IReadOnlyDictionary<string, KeptAnswer> Answers,
    DateTimeOffset? FirstSubmittedAt, Receipt? Receipt, long Revision)
{
    private static readonly Dictionary<string, KeptAnswer> None = [];

    /// <summary>What was done about it beside answering.</summary>
    public Review Review { get; init; } = Review.None;

    /// <summary>Whether its values are in the summary: they were submitted, and are not a draft again.</summary>
    public bool Counts => Receipt is { Values: > 0 } && State is (EntryState.Submitted or EntryState.Returned
        or EntryState.Accepted or EntryState.Reopened);

    /// <summary>The returned questions that were neither answered anew nor confirmed since; empty unless the entry is
    /// returned.</summary>
    public IEnumerable<ReturnedQuestion> Unsettled => State == EntryState.Returned && Review.Return is { } request
        ? request.Questions.Where(each => !(Answers.GetValueOrDefault(each.Question)?.Origin.At > request.Act.At))
        : [];

    /// <summary>An entry nobody has touched.</summary>
    public static Entry Untouched(EntryKey key) => new(key, EntryState.Empty, None, null, null, 0);

    /// <summary>What was said to a question; null when it is unanswered.</summary>
    public Answer? this[string question] => Answers.GetValueOrDefault(question)?.Answer;

    /// <summary>The same entry with answers put in place of the old ones; without any it stays as it is.</summary>
    public Entry With(IEnumerable<KeptAnswer> kept)
    {
        var answers = new Dictionary<string, KeptAnswer>(Answers, StringComparer.Ordinal);
        foreach (var answer in kept)
        {
            answers[answer.Question] = answer;
        }

        return answers.Count == 0
            ? this
            : this with { Answers = answers, State = EntryMachine.Next(State, EntryTrigger.Answer) };
    }

    /// <summary>The same entry with a receipt: submitted, its first time kept.</summary>
    public Entry Submitted(Receipt receipt) => this with
    {
        State = EntryMachine.Next(State, EntryTrigger.Submit),
        Receipt = receipt,
        FirstSubmittedAt = FirstSubmittedAt ?? receipt.At,
    };

    /// <summary>The same entry after a step of its review.</summary>
    /// <exception cref="InvalidOperationException">The state machine has no such row.</exception>
    public Entry After(ReviewStep step) => step switch
    {
        ReviewStep.Return request => Moved(EntryTrigger.Return, Review with { Return = request.Request }),
        ReviewStep.Accept accept => Moved(EntryTrigger.Accept, Review with { Accepted = accept.Act }),
        ReviewStep.Reopen reopen => Moved(EntryTrigger.Reopen, Review with { Reopened = reopen.Act }),
        ReviewStep.Excuse excuse => Moved(EntryTrigger.Excuse, Review with { Excused = excuse.Act }) with
        {
            Receipt = excuse.Receipt ?? Receipt,
        },
        ReviewStep.Ask ask => this with { Review = Review with { Extension = ask.Request } },
        ReviewStep.Decide decide => this with
        {
            Review = Review with
            {
                Extension = Review.Extension! with { Decided = decide.Act, Granted = decide.Granted },
            },
        },
        ReviewStep.Remind remind => this with { Review = Review with { Reminded = remind.Act } },
        ReviewStep.Attach attach => this with
        {
            Review = Review with { Evidence = [.. Review.Evidence, attach.Evidence] },
        },
        _ => throw new UnreachableException(),
    };

    private Entry Moved(EntryTrigger trigger, Review review) =>
        this with { State = EntryMachine.Next(State, trigger), Review = review };
}
