namespace Bot.TelegramApi.Requests;

/// <summary>Where to download a file.</summary>
public sealed record GetFile(string FileId);
