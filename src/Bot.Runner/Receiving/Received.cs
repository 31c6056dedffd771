namespace Bot.Runner.Receiving;

/// <summary>One delivery of a messenger.</summary>
/// <param name="Update">The messenger's id of the delivery: the same id twice is the same delivery.</param>
/// <param name="Chat">The chat it belongs to; in a private chat the person's id.</param>
/// <param name="Sender">Who sent it.</param>
/// <param name="Content">What it is.</param>
public sealed record Received(long Update, long Chat, Sender Sender, Incoming Content);
