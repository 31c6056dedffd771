namespace Bot.Sandbox.Chats;

/// <summary>A file that was sent, by either side.</summary>
internal sealed record StoredFile(string Id, string UniqueId, string Name, string Mime, ReadOnlyMemory<byte> Content)
{
    public string Path => $"documents/file_{UniqueId}{System.IO.Path.GetExtension(Name)}";
}
