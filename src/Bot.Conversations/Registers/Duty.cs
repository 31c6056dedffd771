using Bot.Monitoring.Organisations;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Registers;

/// <summary>What one unit has to report on, as one of the parties of a decision (R64).</summary>
internal sealed record Duty(Register Register, Decision Decision, Party Party, Unit Unit)
{
    /// <summary>The words of a command that opens it, for a button.</summary>
    public string Written => $"{Register.Id} {Decision.Id} {Party.Id} {Unit.Id}";
}
