using Bot.Monitoring.Documents;

namespace Bot.Runner.Sending;

/// <summary>The port through which the files of letters are made.</summary>
public interface IDocumentPress
{
    /// <summary>Makes the bytes; null for <see cref="Document.Stored"/>, which the messenger has.</summary>
    byte[]? Make(Document document);
}
