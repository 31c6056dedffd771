using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Tests.Contracts;

namespace Bot.Storage.Sqlite.Tests;

public sealed class SqliteHome : StoreHome
{
    private readonly List<SqliteStore> opened = [];
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("svod-");

    public string File => Path.Combine(folder.FullName, "made", "svod.db");

    public override IStore Open()
    {
        var store = SqliteStore.Open(File);
        opened.Add(store);
        return store;
    }

    public override void Close()
    {
        opened.ForEach(store => store.Dispose());
        opened.Clear();
    }

    public override void Dispose()
    {
        Close();
        folder.Delete(recursive: true);
    }
}
