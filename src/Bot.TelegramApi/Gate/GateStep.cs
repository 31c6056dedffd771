namespace Bot.TelegramApi.Gate;

/// <summary>What the gate does next.</summary>
public abstract record GateStep
{
    private GateStep()
    {
    }

    /// <summary>This one may go.</summary>
    public sealed record Pass(GateTicket Ticket) : GateStep;

    /// <summary>Nobody may go before that instant.</summary>
    public sealed record Wait(TimeSpan Until) : GateStep;

    /// <summary>Nobody is waiting.</summary>
    public sealed record Idle : GateStep;
}
