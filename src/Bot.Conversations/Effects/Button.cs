using Bot.Conversations.Inputs;

namespace Bot.Conversations.Effects;

/// <summary>A button under a message.</summary>
/// <param name="Label">What is written on it; at most some 30 characters.</param>
/// <param name="Command">What pressing it asks for.</param>
public sealed record Button(string Label, Command Command);
