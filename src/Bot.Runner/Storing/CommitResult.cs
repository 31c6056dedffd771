using Bot.Runner.Sending;

namespace Bot.Runner.Storing;

/// <summary>What became of a commit.</summary>
public abstract record CommitResult
{
    private CommitResult()
    {
    }

    /// <summary>It is on disk.</summary>
    /// <param name="Letters">The letters with their ids, in order.</param>
    public sealed record Done(IReadOnlyList<Letter> Letters) : CommitResult;

    /// <summary>Something it was computed from has changed: nothing was written; load again and compute
    /// again.</summary>
    public sealed record Conflict : CommitResult;
}
