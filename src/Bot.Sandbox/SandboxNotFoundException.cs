namespace Bot.Sandbox;

/// <summary>The person, chat, message or button that was named does not exist.</summary>
public sealed class SandboxNotFoundException(string message) : Exception(message);
