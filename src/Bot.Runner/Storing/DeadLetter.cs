namespace Bot.Runner.Storing;

/// <summary>A delivery or a letter that was given up, for the operator to see.</summary>
/// <param name="Id">Its number in the inbox or outbox.</param>
/// <param name="Incoming">True for a delivery, false for a letter.</param>
/// <param name="Chat">The chat.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Error">What happened at last.</param>
/// <param name="At">When it was given up.</param>
public sealed record DeadLetter(long Id, bool Incoming, long Chat, int Attempts, string Error, DateTimeOffset At);
