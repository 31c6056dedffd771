using Bot.Runner.Sending;
using Bot.TelegramApi.Gate;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.TelegramApi.Tests.Gate;

public sealed class GateLedgerProperties
{
    // Replies are few, so that the others reach the limit by themselves.
    private static readonly Gen<Lane> AnyLane = Gen.Elements(
        Lane.Reply, Lane.Reminder, Lane.Reminder, Lane.Reminder, Lane.Bulk, Lane.Bulk, Lane.Bulk, Lane.Bulk);

    private static readonly Gen<Happening> Happenings = Gen.Frequency(
        (8, from chat in Gen.Choose(-3, 40) from lane in AnyLane from ms in Gen.Choose(0, 200)
            select new Happening(ms, chat == 0 ? 1 : chat, lane, 0, false)),
        (40, from lane in AnyLane from chat in Gen.Choose(1, 400) select new Happening(0, chat, lane, 0, false)),
        (2, from ms in Gen.Choose(0, 800) from freeze in Gen.Choose(1, 3) from reply in Gen.Elements(true, false)
            select new Happening(ms, 0, Lane.Reply, freeze, reply)));

    private static readonly Arbitrary<Happening[]> Days = Arb.From(
        Happenings.ArrayOf(), day => day.Select((_, i) => day.Where((_, j) => j != i).ToArray()));

    [Fact]
    public void NonReplies_AnySecond_AtMostThirty() => ForAll(history =>
    {
        var times = history.Passes.Where(p => p.Ticket.Lane != Lane.Reply).Select(p => p.At).ToArray();
        for (var i = 30; i < times.Length; i++)
        {
            Assert.True(times[i] - times[i - 30] > TimeSpan.FromSeconds(1));
        }
    });

    [Fact]
    public void NonReplies_OneChat_AtLeastASecondAfterWhateverItGot() => ForAll(history =>
    {
        foreach (var chat in history.Passes.GroupBy(p => p.Ticket.Chat).Select(g => g.ToArray()))
        {
            Assert.All(chat.Zip(chat.Skip(1)).Where(pair => pair.Second.Ticket.Lane != Lane.Reply), pair =>
                Assert.True(pair.Second.At - pair.First.At >= TimeSpan.FromSeconds(1)));
        }
    });

    [Fact]
    public void Groups_AnyMinute_AtMostTwenty() => ForAll(history =>
    {
        foreach (var group in history.Passes.Where(p => p.Ticket.Chat < 0).GroupBy(p => p.Ticket.Chat))
        {
            var times = group.Select(p => p.At).ToArray();
            Assert.All(times.Skip(20).Zip(times), pair =>
                Assert.True(pair.First - pair.Second > TimeSpan.FromMinutes(1)));
        }
    });

    [Fact]
    public void Anything_DuringASilence_DoesNotPass() => ForAll(history =>
        Assert.All(history.Passes, p => Assert.DoesNotContain(
            history.Silences, s => s.From <= p.At && p.At < s.Until && p.AfterSilences > s.Number)));

    [Fact]
    public void Lane_SameChat_KeepsItsOrder() => ForAll(history =>
    {
        foreach (var queue in history.Passes.GroupBy(p => (p.Ticket.Chat, p.Ticket.Lane)))
        {
            var numbers = queue.Select(p => history.Numbers[p.Ticket]).ToArray();
            Assert.Equal(numbers.Order(), numbers);
        }
    });

    [Fact]
    public void Everyone_InTheEnd_HasPassedOnce() => ForAll(history =>
        Assert.Equal(history.Numbers.Count, history.Passes.Select(p => p.Ticket).Distinct().Count()));

    [Fact]
    public void Replies_WithoutA429_NeverWaitForBulk() => ForAll(history =>
    {
        if (history.Silences.Count > 0)
        {
            return;
        }

        var replies = history.Passes.Where(p => p.Ticket is { Lane: Lane.Reply, Chat: > 0 });
        foreach (var chat in replies.GroupBy(p => p.Ticket.Chat))
        {
            Assert.All(chat.Take(5), p => Assert.Equal(history.Added[p.Ticket], p.At));
        }
    });

    private static void ForAll(Action<History> holds) =>
        Prop.ForAll(Days, day => holds(History.Of(day))).Check(Config.QuickThrowOnFailure.WithEndSize(300));

    private sealed record Happening(int AfterMs, long Chat, Lane Lane, int FreezeSeconds, bool ByReply);

    private sealed record Passed(GateTicket Ticket, TimeSpan At, int AfterSilences);

    private sealed record Silence(int Number, TimeSpan From, TimeSpan Until);

    private sealed class History
    {
        private readonly GateLedger _ledger = new();
        private TimeSpan _now;

        public List<Passed> Passes { get; } = [];

        public List<Silence> Silences { get; } = [];

        public Dictionary<GateTicket, int> Numbers { get; } = [];

        public Dictionary<GateTicket, TimeSpan> Added { get; } = [];

        public static History Of(Happening[] day)
        {
            var history = new History();
            foreach (var happening in day)
            {
                history.RunUntil(history._now + TimeSpan.FromMilliseconds(happening.AfterMs));
                history.Take(happening);
            }

            history.RunUntil(TimeSpan.FromDays(1));
            return history;
        }

        private void Take(Happening happening)
        {
            if (happening.FreezeSeconds == 0)
            {
                var ticket = new GateTicket(happening.Chat, happening.Lane);
                Numbers[ticket] = Numbers.Count;
                Added[ticket] = _now;
                _ledger.Add(ticket, _now);
                return;
            }

            var until = _now + TimeSpan.FromSeconds(happening.FreezeSeconds);
            Silences.Add(new Silence(Silences.Count, _now, until));
            if (happening.ByReply)
            {
                _ledger.FreezeByReply(until);
            }
            else
            {
                _ledger.Freeze(until);
            }
        }

        private void RunUntil(TimeSpan end)
        {
            while (true)
            {
                switch (_ledger.Next(_now))
                {
                    case GateStep.Pass pass:
                        Passes.Add(new Passed(pass.Ticket, _now, Silences.Count));
                        break;
                    case GateStep.Wait wait when wait.Until <= end:
                        Assert.True(wait.Until > _now);
                        _now = wait.Until;
                        break;
                    default:
                        _now = end;
                        return;
                }
            }
        }
    }
}
