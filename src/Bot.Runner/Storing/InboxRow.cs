using Bot.Runner.Receiving;

namespace Bot.Runner.Storing;

/// <summary>A delivery that waits in the inbox.</summary>
/// <param name="Id">Its number in order of arrival.</param>
/// <param name="Received">What was delivered.</param>
/// <param name="At">When it was committed.</param>
/// <param name="Attempts">How often a turn was tried on it in vain.</param>
public sealed record InboxRow(long Id, Received Received, DateTimeOffset At, int Attempts);
