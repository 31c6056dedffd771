namespace Bot.Runner.Sending;

/// <summary>A button as it is sent.</summary>
/// <param name="Label">What is written on it.</param>
/// <param name="Token">The opaque token that comes back when it is pressed; at most 64 bytes.</param>
public sealed record LetterButton(string Label, string Token);
