using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Reminders;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Monitoring.Tests.Reminders;

/// <summary>A campaign lived through: the clock goes on by any steps, people answer, coordinators return, days move, and
/// whatever is due is sent.</summary>
[Trait("R", "R21")]
public sealed class PlanProperties
{
    private const int Units = 3;

    private static readonly Gen<ReminderRules> AnyRules =
        from before in Gen.SubListOf(Enumerable.Range(0, 9).ToArray())
        from hour in Gen.Choose(8, 20)
        from most in Gen.Choose(0, 4)
        from every in Gen.Elements(AfterRhythm.WorkingDay, AfterRhythm.Week)
        from ladder in Gen.ListOf(Gen.Choose(1, 3), 2)
        from gap in Gen.Choose(0, 5)
        from cap in Gen.Choose(1, 3)
        from digest in Gen.Elements(true, false)
        select ReminderRules.Default with
        {
            Before = [.. before.OrderDescending()], At = new TimeOnly(hour, 0), Most = most, Every = every,
            Escalate = [.. ladder], Gap = TimeSpan.FromHours(gap), Cap = cap, Digest = digest,
        };

    private static readonly Gen<Member> AnyMember =
        from id in Gen.Choose(1, 3)
        from unit in Gen.Elements("region", "u1", "u2", "u3")
        from role in Gen.Elements(Role.Respondent, Role.Coordinator, Role.Viewer)
        from reachable in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        select Office.Person(id, role, unit) with { Reachable = reachable };

    // Minutes the clock goes on, then what happens to which unit.
    private static readonly Gen<(int Minutes, int Act, int Unit)> AnyStep =
        from minutes in Gen.Frequency((3, Gen.Choose(1, 180)), (3, Gen.Choose(200, 1500)), (1, Gen.Choose(1500, 9000)))
        from act in Gen.Choose(0, 9)
        from unit in Gen.Choose(1, Units)
        select (minutes, act, unit);

    private static readonly Gen<(ReminderRules Rules, Member[] People, int Due, (int, int, int)[] Steps)> Lives =
        from rules in AnyRules
        from people in Gen.ListOf(AnyMember, 6)
        from due in Gen.Choose(0, 365 * 8)
        from steps in Gen.ListOf(AnyStep, 40)
        select (rules, people.DistinctBy(each => (each.Person, each.Holding)).ToArray(), due, steps.ToArray());

    [Fact]
    public void Notices_OfAnyCampaign_ReachOnlyThoseWhoOweOnceAtTheRightHour() => Properties.Hold(
        Lives, life =>
        {
            var office = new Life(life.Rules, life.People, new DateOnly(2019, 2, 1).AddDays(life.Due));
            foreach (var (minutes, act, unit) in life.Steps)
            {
                office.Step(minutes, act, "u" + unit);
            }
        }, 150);

    [Fact]
    public void Plan_OfAnyCampaign_KeepsToItsRulesAhead() => Properties.Hold(
        Lives, life =>
        {
            var office = new Life(life.Rules, life.People, new DateOnly(2019, 2, 1).AddDays(life.Due));
            var plan = office.Plan();

            Assert.Equal(plan.Notices.Count, plan.Notices.Select(notice => notice.Key).Distinct().Count());
            foreach (var notice in plan.Notices)
            {
                Life.IsAllowed(notice, notice.At);
                Assert.InRange(notice.At, office.Now, notice.NotAfter.AddTicks(-1));
            }

            Assert.All(
                plan.Notices.GroupBy(notice => (notice.Key.Person, LocalDay.Of(notice.At, Sample.Moscow))),
                day => Assert.InRange(day.Count(), 1, life.Rules.Cap));
        }, 150);

    private sealed class Life(ReminderRules rules, Member[] people, DateOnly due)
    {
        private readonly Dictionary<EntryKey, Entry> entries = [];
        private readonly List<LedgerRow> ledger = [];
        private readonly List<Deadline> deadlines = [];

        public DateTimeOffset Now { get; private set; } =
            LocalDay.At(due.AddDays(-12), new TimeOnly(9, 0), Sample.Moscow);

        private Catalog Catalog
        {
            get
            {
                var plain = Sample.Region(Sample.Monitoring([Sample.Share("1")]), Units, due) with
                {
                    Calendars = Sample.Shipped.Calendars,
                };
                var campaign = plain.Campaigns[0];
                return (plain with
                {
                    Campaigns = [campaign with { Stages = [campaign.Collection with { Reminders = rules }] }],
                }).With(deadlines);
            }
        }

        public ReminderPlan Plan() => ReminderPlan.Compute(
            Catalog.Campaigns[0],
            new PlanInput(Catalog, entries, new Roster(people, []), ledger, Now) { Deadlines = deadlines });

        public void Step(int minutes, int act, string unit)
        {
            Now = Now.AddMinutes(minutes);
            Change(act, new EntryKey("c", unit));
            var notices = Plan().Due(Now);
            foreach (var notice in notices.Send)
            {
                IsAllowed(notice, Now);
                Owes(notice);
                ledger.Add(new LedgerRow(notice.Key, LedgerState.Sent, Now));
            }

            ledger.AddRange(notices.Missed.Select(each => new LedgerRow(each.Key, LedgerState.Missed, Now)));
            Assert.Equal(ledger.Count, ledger.Select(row => row.Key).Distinct().Count());
            var sent = ledger.Where(row => row.State == LedgerState.Sent).ToList();
            Assert.All(
                sent.GroupBy(row => (row.Key.Person, LocalDay.Of(row.At, Sample.Moscow))),
                day => Assert.InRange(day.Count(), 1, rules.Cap));
            Assert.All(
                sent.GroupBy(row => row.Key.Person),
                person => Assert.All(
                    person.Zip(person.Skip(1)),
                    pair => Assert.True(pair.Second.At - pair.First.At >= rules.Gap)));
        }

        public static void IsAllowed(Notice notice, DateTimeOffset at)
        {
            var local = TimeZoneInfo.ConvertTime(at, Sample.Moscow);
            Assert.True(Sample.Shipped.Calendars[0].IsWorking(DateOnly.FromDateTime(local.DateTime)), notice.ToString());
            Assert.InRange(local.Hour, 8, 20);
            Assert.True(notice.Reachable);
        }

        private void Owes(Notice notice)
        {
            bool Owing(string unit) => !entries.TryGetValue(new EntryKey("c", unit), out var entry)
                || entry.State is EntryState.Draft or EntryState.Returned;
            if (notice.Kind == NoticeKind.AllIn)
            {
                Assert.DoesNotContain(notice.Units, Owing);
                return;
            }

            Assert.NotEmpty(notice.Units);
            Assert.All(notice.Units, unit => Assert.True(Owing(unit)));
            var coordinates = notice.Kind is NoticeKind.Escalation or NoticeKind.Digest;
            Assert.Contains(people, each => each.Person == notice.Key.Person && each.Reachable
                && each.Holding == new Holding(
                    coordinates ? Role.Coordinator : Role.Respondent, notice.Key.Unit));
        }

        private void Change(int act, EntryKey key)
        {
            var entry = entries.GetValueOrDefault(key);
            switch (act)
            {
                case 0 when entry is null:
                    entries[key] = Sample.Entry(key.Unit, ("part1", 1));
                    break;
                case 1 when entry is { State: EntryState.Draft or EntryState.Returned }:
                    entries[key] = Sample.Send(entry, Now);
                    break;
                case 2 when entry is { State: EntryState.Submitted }:
                    entries[key] = entry.After(new ReviewStep.Return(new Return(new Act(3, Now, "Проверьте"), [])));
                    break;
                case 3:
                    deadlines.Add(new Deadline(
                        "c", "collection", key.Unit == "u1" ? null : key.Unit,
                        due.AddDays((Now.Minute % 15) - 3), null, Now, null));
                    break;
                default:
                    break;
            }
        }
    }
}
