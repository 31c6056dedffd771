using System.Text;
using Bot.Monitoring.Documents;
using Bot.Runner.Sending;

namespace Bot.TelegramApi.Tests.Doubles;

/// <summary>Makes text files as they are, and the smallest picture there is of everything else.</summary>
public sealed class PlainPress : IDocumentPress
{
    private static readonly byte[] Dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");

    public byte[]? Make(Document document) => document switch
    {
        Document.Words words => Encoding.UTF8.GetBytes(words.Content),
        Document.Stored => null,
        _ => Dot,
    };
}
