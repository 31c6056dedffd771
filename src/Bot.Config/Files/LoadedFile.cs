namespace Bot.Config.Files;

/// <summary>A file as it was found, not yet parsed.</summary>
/// <param name="Path">In the folder, with «/».</param>
/// <param name="Content">Null when it could not be read.</param>
internal sealed record LoadedFile(string Path, string? Content)
{
    /// <summary>Why there is no content; null when there is.</summary>
    public (int Line, string Message, string Cure)? Fault { get; private init; }

    public static LoadedFile Unreadable(string path, int line, string message, string cure) =>
        new(path, null) { Fault = (line, message, cure) };
}
