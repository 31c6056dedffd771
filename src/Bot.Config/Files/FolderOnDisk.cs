using System.Text;

namespace Bot.Config.Files;

/// <summary>Brings the files of a folder into memory.</summary>
internal static class FolderOnDisk
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Path in the folder to content; content is an issue where the file cannot be read.</summary>
    public static IReadOnlyList<LoadedFile> Load(string folder)
    {
        var paths = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);
        return [.. paths.Select(path => Load(folder, path))];
    }

    private static LoadedFile Load(string folder, string path)
    {
        var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
        try
        {
            return Decoded(name, File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return LoadedFile.Unreadable(name, 1, "Файл не открывается.", "Проверьте права на него.");
        }
    }

    private static LoadedFile Decoded(string name, byte[] bytes)
    {
        try
        {
            return new LoadedFile(name, Strict.GetString(bytes));
        }
        catch (DecoderFallbackException fault)
        {
            var line = 1 + bytes.AsSpan(0, Math.Max(0, fault.Index)).Count((byte)'\n');
            return LoadedFile.Unreadable(
                name, line, "Файл записан не в UTF-8.", "Сохраните его в редакторе с кодировкой UTF-8.");
        }
    }
}
