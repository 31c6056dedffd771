using Bot.Monitoring.Answers;

namespace Bot.Conversations.Places;

/// <summary>Answers that were typed and wait for a confirmation or a reason. They are kept with the place, so no
/// interruption loses them.</summary>
/// <param name="Answers">Question key to answer.</param>
/// <param name="Origin">Where they came from.</param>
/// <param name="ZeroConfirmed">Whether the person said that a zero is meant (R31).</param>
/// <param name="DifferenceConfirmed">Whether the person said that a known number is to be replaced (R03).</param>
/// <param name="Reasons">Rule id to the reason typed so far.</param>
public sealed record Pending(
    IReadOnlyDictionary<string, Answer> Answers, Origin Origin, bool ZeroConfirmed, bool DifferenceConfirmed,
    IReadOnlyDictionary<string, string> Reasons)
{
    /// <summary>The key under which a confirmed jump is kept among the reasons.</summary>
    public const string Jump = "jump";

    /// <summary>Whether the person said that a number far from the last campaign's is right (R39).</summary>
    public bool JumpConfirmed { get; init; }
}
