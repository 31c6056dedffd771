namespace Bot.Storage.Sqlite.Connections;

/// <summary>One piece of writing that waits for its group.</summary>
internal abstract class Job
{
    /// <summary>Writes.</summary>
    public abstract void Run(Connection connection);

    /// <summary>The group is on disk.</summary>
    public abstract void Succeed();

    /// <summary>Nothing of it is stored.</summary>
    public abstract void Fail(Exception error);
}
