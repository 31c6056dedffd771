namespace Bot.Storage.Sqlite.Connections;

/// <summary>A piece of writing with a result.</summary>
internal sealed class Writing<T>(Func<Connection, T> work) : Job
{
    // The writer goes on with the next group while the waiting one is woken elsewhere.
    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;

    public Task<T> Done => done.Task;

    public override void Run(Connection connection) => result = work(connection);

    public override void Succeed() => done.TrySetResult(result);

    public override void Fail(Exception error) => done.TrySetException(error);
}
