namespace Bot.Runner.Receiving;

/// <summary>The port through which deliveries enter.</summary>
public interface IReceiver
{
    /// <summary>Commits a batch of deliveries to the inbox and returns when it is on disk: only then may the messenger
    /// be told that they arrived. Deliveries that are there already are dropped. The work itself goes on
    /// behind.</summary>
    /// <param name="batch">In the order they came.</param>
    /// <param name="cancel">Gives up before the commit.</param>
    Task Receive(IReadOnlyList<Received> batch, CancellationToken cancel);
}
