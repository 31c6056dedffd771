using System.Globalization;

namespace Bot.Sandbox.Chats;

/// <summary>Files by id and by path, the oldest forgotten when there are too many bytes.</summary>
internal sealed class FileStore(long limit)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, StoredFile> byId = [];
    private readonly Dictionary<string, StoredFile> byPath = [];
    private readonly Queue<StoredFile> byAge = new();
    private long bytes;
    private long last;

    public StoredFile Add(string name, string? mime, ReadOnlyMemory<byte> content)
    {
        lock (gate)
        {
            var unique = (++last).ToString("D6", CultureInfo.InvariantCulture);
            var file = new StoredFile("BQACAgIAAxk" + unique, "AgAD" + unique, name, mime ?? MimeOf(name), content);
            byId[file.Id] = file;
            byPath[file.Path] = file;
            byAge.Enqueue(file);
            bytes += content.Length;
            while (bytes > limit && byAge.Count > 1)
            {
                Forget(byAge.Dequeue());
            }

            return file;
        }
    }

    public StoredFile? ById(string id)
    {
        lock (gate)
        {
            return byId.GetValueOrDefault(id);
        }
    }

    public StoredFile? ByPath(string path)
    {
        lock (gate)
        {
            return byPath.GetValueOrDefault(path);
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            byId.Clear();
            byPath.Clear();
            byAge.Clear();
            bytes = 0;
        }
    }

    private void Forget(StoredFile file)
    {
        byId.Remove(file.Id);
        byPath.Remove(file.Path);
        bytes -= file.Content.Length;
    }

    private static string MimeOf(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".XLSX" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".DOCX" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".CSV" => "text/csv",
        ".TXT" => "text/plain",
        ".PDF" => "application/pdf",
        ".PNG" => "image/png",
        ".JPG" or ".JPEG" => "image/jpeg",
        ".SVG" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
