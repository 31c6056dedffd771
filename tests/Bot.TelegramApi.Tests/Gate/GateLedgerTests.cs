using Bot.Runner.Sending;
using Bot.TelegramApi.Gate;

namespace Bot.TelegramApi.Tests.Gate;

public sealed class GateLedgerTests
{
    private readonly GateLedger _ledger = new();

    [Fact]
    public void Next_RepliesOfOneChat_TwentyAtOnceThenOneASecond()
    {
        Wait(7, Lane.Reply, 23);

        Assert.Equal(
            [.. Enumerable.Repeat(0m, 20), 1, 2, 3],
            Run(10).Select(pass => pass.At));
    }

    [Theory]
    [InlineData(Lane.Reminder)]
    [InlineData(Lane.Bulk)]
    public void Next_LettersOfOneChat_OneASecond(Lane lane)
    {
        Wait(7, lane, 3);

        Assert.Equal([0m, 1, 2], Run(10).Select(pass => pass.At));
    }

    [Fact]
    public void Next_ReminderAfterAReply_WaitsASecondToo()
    {
        Wait(7, Lane.Reply);
        Wait(7, Lane.Reminder);

        Assert.Equal([(Lane.Reply, 0m), (Lane.Reminder, 1m)], Run(10).Select(pass => (pass.Ticket.Lane, pass.At)));
    }

    [Fact]
    public void Next_Group_TwentyAMinute()
    {
        Wait(-7, Lane.Reply, 25);

        var passes = Run(60).ToArray();

        Assert.Equal(5, passes.Count(pass => pass.At == 0));
        Assert.Equal(20, passes.Count(pass => pass.At <= 60));
    }

    [Fact]
    public void Next_ManyChats_ThirtyInAnySecond()
    {
        for (var chat = 1; chat <= 100; chat++)
        {
            Wait(chat, Lane.Bulk);
        }

        var passes = Run(10).ToArray();

        Assert.Equal(1, passes.Count(pass => pass.At == 0));
        Assert.Equal(30, passes.Count(pass => pass.At <= 1));
        Assert.Equal(100, passes.Length);
        Assert.InRange(passes[^1].At, 98.8m / 28.8m, (98.8m / 28.8m) + 0.001m);
    }

    [Fact]
    public void Next_ReplyAmongBulk_GoesAtOnceAndBulkPaysForIt()
    {
        for (var chat = 1; chat <= 60; chat++)
        {
            Wait(chat, Lane.Bulk);
            Wait(chat + 1000, Lane.Reply);
        }

        var passes = Run(10).ToArray();

        Assert.All(passes[..60], pass => Assert.Equal((Lane.Reply, 0m), (pass.Ticket.Lane, pass.At)));
        // 30 in debt, and one token to earn.
        Assert.InRange(passes[60].At, 31m / 28.8m, (31m / 28.8m) + 0.001m);
    }

    [Fact]
    public void Next_Lanes_RepliesThenRemindersThenBulk()
    {
        Wait(1, Lane.Bulk);
        Wait(2, Lane.Bulk);
        Wait(3, Lane.Reminder);
        Wait(4, Lane.Reminder);
        Wait(5, Lane.Reply);

        Assert.Equal([5L, 3, 4, 1, 2], Run(10).Select(pass => pass.Ticket.Chat));
    }

    [Fact]
    public void Next_ChatThatRests_IsOvertakenAndNotForgotten()
    {
        Wait(1, Lane.Bulk, 2);
        for (var chat = 2; chat <= 60; chat++)
        {
            Wait(chat, Lane.Bulk);
        }

        var passes = Run(10).ToArray();

        Assert.Equal(2, passes[1].Ticket.Chat);
        Assert.Equal([0m, 1], passes.Where(pass => pass.Ticket.Chat == 1).Select(pass => pass.At));
    }

    [Fact]
    public void Next_Frozen_NothingUntilThenExactly()
    {
        _ledger.Freeze(Seconds(5));
        Wait(1, Lane.Reply);

        Assert.Equal(new GateStep.Wait(Seconds(5)), _ledger.Next(Seconds(1)));
        Assert.Equal(new GateStep.Wait(Seconds(5)), _ledger.Next(Seconds(5) - TimeSpan.FromTicks(1)));
        Assert.IsType<GateStep.Pass>(_ledger.Next(Seconds(5)));
    }

    [Fact]
    public void Freeze_ShorterThanTheOneThatStands_ChangesNothing()
    {
        _ledger.Freeze(Seconds(5));
        _ledger.Freeze(Seconds(2));

        Assert.Equal(Seconds(5), _ledger.FrozenUntil);
    }

    [Fact]
    public void FreezeByReply_ForAMinute_RepliesStandUnderTheGlobalLimit()
    {
        _ledger.FreezeByReply(Seconds(5));
        for (var chat = 1; chat <= 40; chat++)
        {
            Wait(chat, Lane.Reply);
        }

        Assert.Equal(30, Run(6, from: 5).Count);
        for (var chat = 101; chat <= 140; chat++)
        {
            Wait(chat, Lane.Reply, 1, Seconds(65));
        }

        Assert.Equal(50, Run(65, from: 65).Count);
    }

    [Fact]
    public void Next_Withdrawn_IsPassedOver()
    {
        var first = Wait(1, Lane.Reply);
        Wait(2, Lane.Reply);
        first.Withdrawn = true;

        Assert.Equal([2L], Run(10).Select(pass => pass.Ticket.Chat));
        Assert.IsType<GateStep.Idle>(_ledger.Next(Seconds(10)));
    }

    [Fact]
    public void Next_WithdrawnBeforeAnother_TheOtherGoesOnce()
    {
        Wait(1, Lane.Bulk).Withdrawn = true;
        Wait(1, Lane.Bulk).Withdrawn = true;
        var last = Wait(1, Lane.Bulk);

        Assert.Same(last, Assert.Single(Run(10)).Ticket);
    }

    [Fact]
    public void Chats_FullAgain_AreForgotten()
    {
        for (var chat = 1; chat <= 3000; chat++)
        {
            Wait(chat, Lane.Reply);
        }

        Run(0);
        Assert.Equal(3000, _ledger.Chats);

        _ledger.Next(Seconds(1));
        Assert.Equal(0, _ledger.Chats);
    }

    [Fact]
    public void Chats_WithdrawnWhileWaiting_AreForgotten()
    {
        Wait(1, Lane.Bulk, 1);
        Wait(1, Lane.Bulk, 1).Withdrawn = true;

        Run(30);
        _ledger.Next(Seconds(60));
        Assert.Equal(0, _ledger.Chats);
    }

    private static TimeSpan Seconds(decimal seconds) => TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond));

    private GateTicket Wait(long chat, Lane lane, int times = 1, TimeSpan now = default)
    {
        var ticket = new GateTicket(chat, lane);
        _ledger.Add(ticket, now);
        for (; times > 1; times--)
        {
            _ledger.Add(ticket = new GateTicket(chat, lane), now);
        }

        return ticket;
    }

    private List<(GateTicket Ticket, decimal At)> Run(decimal until, decimal from = 0)
    {
        var passes = new List<(GateTicket, decimal)>();
        for (var now = Seconds(from); now <= Seconds(until);)
        {
            switch (_ledger.Next(now))
            {
                case GateStep.Pass pass:
                    passes.Add((pass.Ticket, (decimal)now.Ticks / TimeSpan.TicksPerSecond));
                    break;
                case GateStep.Wait wait:
                    Assert.True(wait.Until > now);
                    now = wait.Until;
                    break;
                default:
                    return passes;
            }
        }

        return passes;
    }
}
