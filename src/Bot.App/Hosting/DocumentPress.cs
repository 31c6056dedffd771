using Bot.Monitoring.Documents;
using Bot.Reports.Documents;
using Bot.Runner.Sending;

namespace Bot.App.Hosting;

/// <summary>Makes the files of letters as reports.</summary>
internal sealed class DocumentPress : IDocumentPress
{
    public byte[]? Make(Document document) => DocumentWriter.Write(document);
}
