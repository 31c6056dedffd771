using Bot.Monitoring.Registers;
using Bot.Runner.Receiving;

namespace Bot.Runner.Tests.Doubles;

/// <summary>Files kept by their ids.</summary>
internal sealed class Shelves : IFileSource
{
    public Dictionary<string, byte[]> Files { get; } = [];

    public int Reads { get; private set; }

    public Task<FileContent> Read(ReportFile file, long largest, CancellationToken cancel)
    {
        Reads++;
        return Task.FromResult<FileContent>(Files.TryGetValue(file.Id, out var bytes)
            ? new FileContent.Whole(bytes)
            : new FileContent.Gone("not here"));
    }
}
