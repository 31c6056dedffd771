using Bot.Monitoring.Documents;
using Bot.Reports.Tables;
using Bot.Runner.Receiving;

namespace Bot.App.Hosting;

/// <summary>Reads the tables that people send.</summary>
internal sealed class Tables : ITableReader
{
    public long Largest => TableFile.Largest;

    public Table Read(string name, ReadOnlyMemory<byte> bytes) => TableFile.Read(name, bytes);
}
