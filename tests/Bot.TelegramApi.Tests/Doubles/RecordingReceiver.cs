using System.Threading.Channels;
using Bot.Runner.Receiving;

namespace Bot.TelegramApi.Tests.Doubles;

/// <summary>An inbox that shows what it got, and can be told to fail first or to be slow.</summary>
public sealed class RecordingReceiver : IReceiver
{
    private readonly Channel<IReadOnlyList<Received>> _batches = Channel.CreateUnbounded<IReadOnlyList<Received>>();
    private readonly Queue<Exception> _failures = new();

    /// <summary>Every commit waits for it.</summary>
    public Task Disk { get; set; } = Task.CompletedTask;

    public void FailWith(params Exception[] failures) => Array.ForEach(failures, _failures.Enqueue);

    public async Task Receive(IReadOnlyList<Received> batch, CancellationToken cancel)
    {
        _batches.Writer.TryWrite(batch);
        await Disk.WaitAsync(cancel);
        if (_failures.TryDequeue(out var failure))
        {
            throw failure;
        }
    }

    /// <summary>The next batch that was offered, also one that failed.</summary>
    public async Task<IReadOnlyList<Received>> Next() =>
        await _batches.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60));

    public bool IsEmpty => _batches.Reader.Count == 0;
}
