using Bot.Runner.Sending;

namespace Bot.Runner.Tests.Doubles;

/// <summary>A messenger that writes down what it is given and answers as it is told.</summary>
internal sealed class RecordingSender : ISender
{
    private readonly Lock gate = new();
    private readonly List<Letter> given = [];
    private readonly HashSet<long> busy = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What is answered; by default everything arrives.</summary>
    public Func<Letter, CancellationToken, Task<SendResult>> Answer { get; set; } =
        (letter, _) => Task.FromResult<SendResult>(new SendResult.Sent(letter.Id));

    /// <summary>Whether two letters of a chat were ever on their way at once.</summary>
    public bool Overlapped { get; private set; }

    public IReadOnlyList<Letter> Given
    {
        get
        {
            lock (gate)
            {
                return [.. given];
            }
        }
    }

    public IEnumerable<string> TextsTo(long chat) =>
        Given.Where(letter => letter.Chat == chat).Select(letter => letter.Text);

    public void Answers(Func<Letter, SendResult> answer) => Answer = (letter, _) => Task.FromResult(answer(letter));

    public async Task<SendResult> Send(Letter letter, CancellationToken cancel)
    {
        TaskCompletionSource told;
        lock (gate)
        {
            given.Add(letter);
            Overlapped |= !busy.Add(letter.Chat);
            (told, changed) = (changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        told.TrySetResult();
        try
        {
            await Task.Yield();
            return await Answer(letter, cancel);
        }
        finally
        {
            lock (gate)
            {
                busy.Remove(letter.Chat);
            }
        }
    }

    /// <summary>Ends when so many letters were given.</summary>
    public async Task Reached(int count)
    {
        while (true)
        {
            Task change;
            lock (gate)
            {
                if (given.Count >= count)
                {
                    return;
                }

                change = changed.Task;
            }

            await change;
        }
    }
}
