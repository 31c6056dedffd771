using System.Text;

namespace Bot.Config.Tests;

public sealed class FolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("svod-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void File_NotInUtf8_GivesTheLineOfTheFirstStrangeByte()
    {
        Write(Shipped.Files);
        var path = Path.Combine(folder, "config", "texts", "ru.yaml");
        File.WriteAllBytes(path, [.. "a: b\nc: "u8, 0xCF, 0xF0, 0xE8, (byte)'\n']);

        var issue = Assert.Single(ConfigReader.Read(Path.Combine(folder, "config")).Issues);

        Assert.Equal(
            "config/texts/ru.yaml:2: Файл записан не в UTF-8. Сохраните его в редакторе с кодировкой UTF-8.",
            $"{issue}");
    }

    [Fact]
    public void File_WithAByteOrderMarkAndWindowsLineEnds_IsReadAllTheSame()
    {
        var (path, text) = Shipped.Files.First(file => file.Key.StartsWith("campaigns/", StringComparison.Ordinal));
        Write(Shipped.Files);
        File.WriteAllText(
            Path.Combine(folder, "config", path), text.Replace("\n", "\r\n", StringComparison.Ordinal),
            new UTF8Encoding(true));

        Assert.Equal([], ConfigReader.Read(Path.Combine(folder, "config")).Issues);
    }

    [Fact]
    public void Folder_ThatIsNotThere_GivesOneIssue()
    {
        var issue = Assert.Single(ConfigReader.Read(Path.Combine(folder, "config")).Issues);

        Assert.Equal("config:1: Такой папки нет. Проверьте настройку Config:Path.", $"{issue}");
    }

    [Fact]
    public void Guide_BesideTheDefinitions_IsNotRead()
    {
        var files = new Dictionary<string, string>(Shipped.Files)
        {
            ["README.md"] = "# Руководство",
            ["campaigns/README.md"] = "# Руководство",
            ["campaigns/.gitkeep"] = "",
        };

        Assert.Equal([], ConfigReader.Read(files).Issues);
    }

    [Fact]
    public void BandsWithAGap_WhereTheDocumentHasOne_AreRead()
    {
        var bands = ConfigReader.Read(Shipped.Files).Catalog!.Monitorings.Single(one => one.Id == "methodical").Bands;

        Assert.Equal([(0, 16), (18, 27), (28, 38)], bands.Select(band => (band.From, band.To)));
    }

    [Fact]
    public void OldVersion_BesideTheNewOne_IsInTheCatalogToo()
    {
        var files = new Dictionary<string, string>(Shipped.Files);
        var first = files["monitorings/dee.yaml"];
        files["monitorings/dee-v1.yaml"] = first;
        files["monitorings/dee.yaml"] = first.Replace("version: 1", "version: 2", StringComparison.Ordinal);

        var catalog = ConfigReader.Read(files).Catalog!;

        Assert.Equal(
            [1, 2], catalog.Monitorings.Where(one => one.Id == "dee").Select(monitoring => monitoring.Version).Order());
        Assert.Equal(1, catalog.MonitoringOf(catalog.Campaign("dee-2021")!).Version);
    }

    private void Write(IReadOnlyDictionary<string, string> files)
    {
        foreach (var (path, text) in files)
        {
            var full = Path.Combine(folder, "config", path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
    }
}
