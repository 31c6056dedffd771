using Bot.Monitoring.Registers;

namespace Bot.Monitoring.Entries;

/// <summary>A file that proves an answer.</summary>
/// <param name="Question">The key of the question.</param>
/// <param name="File">The file; the messenger keeps it.</param>
/// <param name="Sha256">64 lower-case hex digits over its bytes; null when it could not be read.</param>
/// <param name="Given">Who gave it and when.</param>
public sealed record Evidence(string Question, ReportFile File, string? Sha256, Act Given);
