namespace Bot.Sandbox.Requests;

/// <summary>A file part of a multipart call.</summary>
internal sealed record Upload(string Name, string? Mime, ReadOnlyMemory<byte> Content);
