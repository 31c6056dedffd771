using Bot.Runner.Storing;
using Quartz;

namespace Bot.Scheduling;

/// <summary>The one job: what is due by the clock. Today that is tidying; the truth stays in the store, so a missed
/// tick loses nothing.</summary>
public sealed class Tick(IStore store, TimeProvider clock) : IJob
{
    // Deliveries are kept so long, so that a repeated update id is known again (design, section 4).
    private static readonly TimeSpan Kept = TimeSpan.FromHours(48);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await store.Tidy(clock.GetUtcNow() - Kept);
}
