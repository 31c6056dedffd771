using System.Text;
using Bot.Monitoring.Documents;
using Bot.Runner.Receiving;

namespace Bot.Runner.Tests.Doubles;

/// <summary>A table of one cell: the bytes as they are.</summary>
internal sealed class OneCell : ITableReader
{
    public long Largest => 1024;

    public Table Read(string name, ReadOnlyMemory<byte> bytes) => new([[Encoding.UTF8.GetString(bytes.Span)]], null);
}
