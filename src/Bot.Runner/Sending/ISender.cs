namespace Bot.Runner.Sending;

/// <summary>The port through which letters leave: one messenger.</summary>
public interface ISender
{
    /// <summary>Sends one letter, waiting for its turn at the messenger's limits. May be called for many chats at once;
    /// the caller keeps the order within a chat.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="cancel">Stops the waiting; the letter stays in the outbox.</param>
    /// <returns>What became of it; failures of the world are results, not exceptions.</returns>
    Task<SendResult> Send(Letter letter, CancellationToken cancel);
}
