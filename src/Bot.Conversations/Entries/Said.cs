using Bot.Monitoring.Registers;

namespace Bot.Conversations.Entries;

/// <summary>What one message says of a decision; null where it says nothing.</summary>
internal sealed record Said
{
    public ReportStatus? Status { get; init; }

    public string? Text { get; init; }

    public (decimal Part, decimal Whole)? Pair { get; init; }

    public ReportFile? File { get; init; }
}
