using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Audit;

/// <summary>What is to be written into the audit.</summary>
/// <param name="Act">What was done.</param>
/// <param name="At">When, as it stands in a column.</param>
/// <param name="Person">Who; null for the operator.</param>
/// <param name="Way">How.</param>
internal sealed record AuditLine(AuditAct Act, string At, long? Person, Way Way)
{
    public AuditLine(AuditAct act, DateTimeOffset at, long? person, Way way)
        : this(act, Text.Of(at), person, way)
    {
    }

    public string? Campaign { get; init; }

    public string? Unit { get; init; }

    public string? Question { get; init; }

    public string? Old { get; init; }

    public string? New { get; init; }

    public string? Reasons { get; init; }

    public string? Receipt { get; init; }

    /// <summary>JSON that names no person: it could not be forgotten.</summary>
    public string? Detail { get; init; }

    public AuditLine In(EntryKey entry) => this with { Campaign = entry.Campaign, Unit = entry.Unit };
}
