using Bot.Runner.Storing;

namespace Bot.Storage.Sqlite.Connections;

/// <summary>A file held open next to the database: two bots must not answer from one. The system lets go of it when
/// the process ends, however it ends.</summary>
internal sealed class Lease : IDisposable
{
    private readonly FileStream file;

    private Lease(FileStream file) => this.file = file;

    public static Lease Take(string path)
    {
        var name = path + ".lock";
        try
        {
            return new Lease(new FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException error)
        {
            throw new StoreException(
                StoreFailure.Unavailable, $"{name} cannot be written. Set another Storage:Path.", error);
        }
        catch (IOException error)
        {
            throw new StoreException(
                StoreFailure.Taken,
                $"Another bot runs on {path} (it holds {name}). End it, or set another Storage:Path.",
                error);
        }
    }

    public void Dispose() => file.Dispose();
}
