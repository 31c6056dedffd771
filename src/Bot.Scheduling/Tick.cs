using Bot.Runner.Storing;
using Quartz;

namespace Bot.Scheduling;

/// <summary>The one job: what is due by the clock. Today that is tidying; the truth stays in the store, so a missed
/// tick loses nothing.</summary>
public sealed class Tick(IStore store, Retention kept, TimeProvider clock) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await store.Tidy(kept, clock.GetUtcNow());
}
