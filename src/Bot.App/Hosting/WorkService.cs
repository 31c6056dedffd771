using Bot.Runner.Sending;
using Bot.Runner.Turns;

namespace Bot.App.Hosting;

/// <summary>Starts the outbox and the lanes with what an earlier run left, and ends them in order.</summary>
internal sealed class WorkService(Outbox outbox, TurnRunner runner) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await outbox.Start(cancellationToken);
        await runner.Start(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await runner.DisposeAsync();
        await outbox.DisposeAsync();
    }
}
