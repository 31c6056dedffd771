namespace Bot.Endurance.People;

/// <summary>What all people together typed and heard, to wait for.</summary>
internal sealed class Traffic
{
    private readonly Lock gate = new();
    private readonly List<(Func<bool> Reached, TaskCompletionSource Signal)> waiting = [];
    private int typed;
    private long heard;
    private bool over;

    public int Typed
    {
        get
        {
            lock (gate)
            {
                return typed;
            }
        }
    }

    public void Type() => Change(() => typed++);

    /// <summary>Somebody read a message of the bot that has this version.</summary>
    public void Hear(long version) => Change(() => heard = Math.Max(heard, version));

    /// <summary>Nobody will type any more.</summary>
    public void End() => Change(() => over = true);

    /// <summary>Ends when so many messages were typed, or when nobody will type any more.</summary>
    public Task WhenTyped(int count) => When(() => typed >= count || over);

    /// <summary>Ends when somebody read a message that is newer.</summary>
    public Task WhenHeard(long after) => When(() => heard > after || over);

    private Task When(Func<bool> reached)
    {
        lock (gate)
        {
            if (reached())
            {
                return Task.CompletedTask;
            }

            var signal = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((reached, signal));
            return signal.Task;
        }
    }

    private void Change(Action change)
    {
        lock (gate)
        {
            change();
            waiting.FindAll(wait => wait.Reached()).ForEach(wait => wait.Signal.TrySetResult());
            waiting.RemoveAll(wait => wait.Signal.Task.IsCompleted);
        }
    }
}
