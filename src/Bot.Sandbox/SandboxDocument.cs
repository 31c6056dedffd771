namespace Bot.Sandbox;

/// <summary>A file of a message, document or photo.</summary>
public sealed record SandboxDocument(string FileId, string Name, long Size);
