using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.People;

/// <summary>A row that invites nobody.</summary>
/// <param name="Row">The number of the row, from 1.</param>
/// <param name="Fault">Why.</param>
/// <param name="Text">What stands there; empty when nothing does.</param>
public sealed record InvitationProblem(int Row, InvitationFault Fault, string Text)
{
    /// <summary>The units that may have been meant, within reach only.</summary>
    public IReadOnlyList<Unit> Alike { get; init; } = [];

    /// <summary>The earlier row that says the same; 0 for none.</summary>
    public int Earlier { get; init; }
}
