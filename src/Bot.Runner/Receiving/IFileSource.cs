using Bot.Monitoring.Registers;

namespace Bot.Runner.Receiving;

/// <summary>The port to the files that people send: the messenger keeps them.</summary>
public interface IFileSource
{
    /// <summary>Reads a file. Failures of the world are results, not exceptions.</summary>
    /// <param name="file">Which.</param>
    /// <param name="largest">A larger one is not read, in bytes.</param>
    /// <param name="cancel">Gives up.</param>
    Task<FileContent> Read(ReportFile file, long largest, CancellationToken cancel);
}
