namespace Bot.Monitoring.Registers;

/// <summary>A file given as evidence. The messenger keeps it.</summary>
/// <param name="Id">How the messenger finds it again.</param>
/// <param name="Name">The name it came with; never a path.</param>
/// <param name="Size">In bytes; null when the messenger does not say.</param>
public sealed record ReportFile(string Id, string Name, long? Size);
