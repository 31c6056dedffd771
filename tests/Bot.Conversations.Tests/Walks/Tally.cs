using Bot.Conversations.Inputs;
using Bot.Conversations.Machine;

namespace Bot.Conversations.Tests.Walks;

/// <summary>What the walks met, so that a walk that never gets anywhere cannot pass.</summary>
internal sealed class Tally
{
    public HashSet<PlaceKind> States { get; } = [];

    public HashSet<(PlaceKind, Trigger)> Rows { get; } = [];

    public int Kept { get; set; }

    public int Reported { get; set; }

    public int Submitted { get; set; }

    public int Judged { get; set; }

    public int Corrected { get; set; }
}
