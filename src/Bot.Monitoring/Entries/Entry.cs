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
}
