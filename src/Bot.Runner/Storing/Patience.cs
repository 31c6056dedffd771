using Microsoft.Extensions.Logging;

namespace Bot.Runner.Storing;

/// <summary>Repeats what the store could not do for the moment. A full disk is no fault of the input that met it.
/// </summary>
internal sealed class Patience(TimeProvider clock, ILogger log)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Does the work until the store takes it.</summary>
    /// <param name="work">May be done several times.</param>
    /// <param name="stop">Ends the waiting; the failure is thrown then.</param>
    public async Task Keep(Func<Task> work, CancellationToken stop)
    {
        for (var pause = First; ; pause = pause * 2 < Longest ? pause * 2 : Longest)
        {
            try
            {
                await work();
                return;
            }
            catch (StoreException failure) when (failure.Retryable && !stop.IsCancellationRequested)
            {
                log.LogWarning("The store failed ({Failure}); again in {Pause}.", failure.Failure, pause);
            }

            await Task.Delay(pause, clock, stop);
        }
    }
}
