using Bot.Runner.Sending;
using Bot.TelegramApi.Gate;
using Bot.TelegramApi.Tests.Doubles;

namespace Bot.TelegramApi.Tests.Gate;

public sealed class SendingGateTests : IDisposable
{
    private readonly ManualClock _clock = new();
    private readonly SendingGate _gate;

    public SendingGateTests() => _gate = new SendingGate(_clock);

    public void Dispose() => _gate.Dispose();

    [Fact]
    public async Task Enter_Open_ReturnsAtOnce() => await _gate.Enter(1, Lane.Reply, default);

    [Fact]
    public async Task Enter_SecondReminder_ReturnsASecondLater()
    {
        await _gate.Enter(1, Lane.Reminder, default);

        var second = _gate.Enter(1, Lane.Reminder, default);
        _clock.Advance(TimeSpan.FromMilliseconds(999));
        Assert.False(second.IsCompleted);

        _clock.Advance(TimeSpan.FromMilliseconds(1));
        await second.WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Enter_ThreeThousandChats_AllPassInTime()
    {
        var all = Enumerable.Range(1, 3000).Select(chat => _gate.Enter(chat, Lane.Bulk, default)).ToArray();

        _clock.Advance(TimeSpan.FromSeconds(105));

        await Task.WhenAll(all).WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Enter_Frozen_ReturnsExactlyThen()
    {
        _gate.Freeze(TimeSpan.FromSeconds(7));
        _gate.Freeze(TimeSpan.FromSeconds(2), Lane.Reply);
        var reply = _gate.Enter(1, Lane.Reply, default);
        var silence = _gate.Silence(default);

        _clock.Advance(TimeSpan.FromSeconds(7) - TimeSpan.FromMilliseconds(1));
        Assert.False(reply.IsCompleted);
        Assert.False(silence.IsCompleted);

        _clock.Advance(TimeSpan.FromMilliseconds(1));
        await Task.WhenAll(reply, silence).WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Enter_Cancelled_ThrowsAndMakesRoom()
    {
        using var cancel = new CancellationTokenSource();
        _gate.Freeze(TimeSpan.FromSeconds(1));
        var first = _gate.Enter(1, Lane.Bulk, cancel.Token);
        var second = _gate.Enter(1, Lane.Bulk, default);

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);

        _clock.Advance(TimeSpan.FromSeconds(1));
        await second.WaitAsync(TimeSpan.FromSeconds(60));
    }
}
