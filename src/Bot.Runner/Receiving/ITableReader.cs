using Bot.Monitoring.Documents;

namespace Bot.Runner.Receiving;

/// <summary>The port to the tables in files that people send.</summary>
public interface ITableReader
{
    /// <summary>A larger file is no table here, in bytes.</summary>
    long Largest { get; }

    /// <summary>Reads a .csv or .xlsx file. What is wrong with it is a result, not an exception.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">All of it.</param>
    Table Read(string name, ReadOnlyMemory<byte> bytes);
}
