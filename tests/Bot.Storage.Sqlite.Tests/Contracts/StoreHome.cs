using Bot.Runner.Storing;

namespace Bot.Storage.Sqlite.Tests.Contracts;

/// <summary>Where a contract gets its stores: each call of Open is another process on the same store.</summary>
public abstract class StoreHome : IDisposable
{
    public abstract IStore Open();

    /// <summary>Closes every store that was opened.</summary>
    public abstract void Close();

    /// <summary>How many letters are kept, sent ones too.</summary>
    public abstract Task<int> Letters();

    public abstract void Dispose();
}
