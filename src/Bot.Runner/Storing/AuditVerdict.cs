using Bot.Monitoring.Entries;

namespace Bot.Runner.Storing;

/// <summary>What a look through the whole audit found.</summary>
public abstract record AuditVerdict
{
    private AuditVerdict()
    {
    }

    /// <summary>Every row is as it was written, and what is kept agrees with it.</summary>
    /// <param name="Count">How many rows there are.</param>
    /// <param name="Head">The hash of the last one; empty when there is none. Whoever wrote it down elsewhere can
    /// compare.</param>
    public sealed record Whole(long Count, string Head) : AuditVerdict;

    /// <summary>The chain is broken.</summary>
    /// <param name="Id">The first row that is not as it was written.</param>
    /// <param name="What">What became of it.</param>
    public sealed record Broken(long Id, AuditBreak What) : AuditVerdict;

    /// <summary>The chain is sound, and an answer is not what its last row says.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Question">The key of the question.</param>
    /// <param name="Id">The last row about it; null when there is none.</param>
    public sealed record OtherAnswer(EntryKey Entry, string Question, long? Id) : AuditVerdict;

    /// <summary>The chain is sound, and a receipt is not what its row says.</summary>
    /// <param name="Number">The number of the receipt.</param>
    /// <param name="Id">The row about it; null when there is none.</param>
    public sealed record OtherReceipt(string Number, long? Id) : AuditVerdict;

    /// <summary>The chain is sound, and an entry is in another state than its acts lead to, or was first submitted at
    /// another time.</summary>
    public sealed record OtherEntry(EntryKey Entry) : AuditVerdict;
}
