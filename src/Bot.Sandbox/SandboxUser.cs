namespace Bot.Sandbox;

/// <summary>A person who can write to the bot.</summary>
public sealed record SandboxUser(
    long Id,
    string FirstName,
    string? LastName = null,
    string? Username = null,
    string? LanguageCode = null);
