using Bot.Runner.Sending;

namespace Bot.TelegramApi.Gate;

/// <summary>A place in the queue before the gate.</summary>
public sealed class GateTicket(long chat, Lane lane)
{
    public long Chat { get; } = chat;

    public Lane Lane { get; } = lane;

    /// <summary>Nobody waits for it any more; it is passed over when its turn comes.</summary>
    public bool Withdrawn { get; set; }

    /// <summary>Told when the ticket is let through.</summary>
    internal TaskCompletionSource Passed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal long Number { get; set; }
}
