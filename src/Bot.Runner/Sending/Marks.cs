using System.Threading.Channels;
using Bot.Runner.Storing;
using Microsoft.Extensions.Logging;

namespace Bot.Runner.Sending;

/// <summary>Writes down what became of letters, in groups: no letter waits for the mark of the one before.</summary>
// The last argument is called with each group that is on disk.
internal sealed class Marks(IStore store, TimeProvider clock, ILogger log, Action<IReadOnlyList<LetterMark>> written)
{
    private const int Group = 512;

    private readonly Channel<LetterMark> waiting =
        Channel.CreateUnbounded<LetterMark>(new UnboundedChannelOptions { SingleReader = true });

    private readonly Patience patience = new(clock, log);

    public void Add(LetterMark mark) => waiting.Writer.TryWrite(mark);

    /// <summary>Takes no more; the writing ends when the rest is on disk.</summary>
    public void Complete() => waiting.Writer.TryComplete();

    /// <summary>Writes until <see cref="Complete"/>.</summary>
    /// <param name="stop">From then on a failure of the store is not waited out: the letter goes out again.</param>
    public async Task Write(CancellationToken stop)
    {
        while (await waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            var group = new List<LetterMark>();
            while (group.Count < Group && waiting.Reader.TryRead(out var mark))
            {
                group.Add(mark);
            }

            await Write(group, stop);
        }
    }

    private async Task Write(List<LetterMark> group, CancellationToken stop)
    {
        try
        {
            await patience.Keep(() => store.Deliver(group, clock.GetUtcNow()), stop);
            written(group);
        }
        // The outer loop of all marks: the letters will go out again at the next start, which is the lesser harm.
        catch (Exception error)
        {
            log.LogError("{Count} marks of letters were not written: {Error}.", group.Count, error.GetType().Name);
        }
    }
}
