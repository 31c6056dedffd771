using Bot.Conversations.Effects;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Registers;
using Bot.Runner.Storing;
using Bot.Runner.Tokens;

namespace Bot.Storage.Sqlite.Tests.Contracts;

public abstract class AuditContract<THome> : IDisposable
    where THome : StoreHome, new()
{
    private readonly THome home = new();

    public void Dispose()
    {
        home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task VerifyAudit_OfNothing_IsWhole() =>
        Assert.Equal(new AuditVerdict.Whole(0, ""), await home.Open().VerifyAudit());

    [Fact]
    public async Task VerifyAudit_AfterEveryKindOfAct_IsWholeAndCountsThem()
    {
        var store = home.Open();
        var deadline = new Deadline(
            "dee-2021", "collection", null, new DateOnly(2021, 4, 12), "№ 7", Sample.Noon, null);
        var report = new Report(
            "decisions-2019", "1.1", "leningrad-region", "luga", ReportStatus.Done, "сделано", null, 1.50m, 2,
            Sample.Noon, 7);
        var key = InvitationToken.Key(
            await store.Invite(Role.Respondent, "luga", Sample.Noon.AddDays(1), Sample.Noon));
        await store.Commit(Sample.Turn(7, 0, Sample.Join(key, 7)));
        await store.SetDeadline(deadline);
        await store.Apply(
            [Sample.Keep(Sample.Luga, Sample.Number("a", "1.50"), Sample.Number("b", "2")), new Effect.Tell(report)],
            Sample.Seen(Sample.Luga, 0), Sample.Noon);
        await store.Apply(
            [new Effect.Submit(Sample.Luga, new Receipt("DEE-2021-LUGA-1", Sample.Noon.AddTicks(3), 2, "aa"), 0)],
            Sample.Seen(Sample.Luga, 1), Sample.Noon);
        await store.Migrate(
            [new EntryMove(Sample.Luga, 2, 2, new Dictionary<string, string> { ["a"] = "b", ["b"] = "a" })],
            Sample.Noon);
        await store.Revoke(Assert.Single((await store.People()).Holdings).Id, Sample.Noon);
        await store.Forget(7, Sample.Noon);

        var verdict = Assert.IsType<AuditVerdict.Whole>(await home.Open().VerifyAudit());

        Assert.Equal(13, verdict.Count);
        Assert.Matches("^[0-9a-f]{64}$", verdict.Head);
        var rows = await store.Audit("dee-2021", null, 0, 99);
        Assert.Equal(
            [
                AuditAct.Deadline, AuditAct.Answer, AuditAct.Answer, AuditAct.Submit, AuditAct.Migrate,
                AuditAct.Migrate, AuditAct.Migrate, AuditAct.Migrate,
            ],
            rows.Select(row => row.Act));
        Assert.Equal((null, null), (rows[0].Unit, rows[0].Entry));
        Assert.Equal(deadline, StoredJson.Read<Deadline>(rows[0].Detail!));
    }

    [Fact]
    public async Task Audit_OfOnePerson_HasOneNumber()
    {
        var store = home.Open();
        await store.Apply(
            [Sample.Keep(Sample.Luga, Sample.Number("a", "1", 70), Sample.Number("b", "1", 80))],
            Sample.Seen(Sample.Luga, 0), Sample.Noon);
        await store.Apply(
            [Sample.Keep(Sample.Luga, Sample.Number("c", "1", 70), Sample.Number("d", "1", null))],
            Sample.Seen(Sample.Luga, 1), Sample.Noon);

        var rows = await store.Audit("dee-2021", null, 0, 9);

        Assert.Equal([1, 2, 1, null], rows.Select(row => row.Author));
        Assert.Equal([70, 80, 70, null], rows.Select(row => row.Person));
    }

    [Fact]
    public async Task Audit_ByTwoProcessesAtOnce_IsOneChain()
    {
        var (store, other) = (home.Open(), home.Open());

        await Task.WhenAll(Enumerable.Range(0, 60).Select(number => (number % 2 == 0 ? store : other).Apply(
            [Sample.Keep(new EntryKey("dee-2021", $"unit-{number}"), Sample.Number("a", "1"))],
            Sample.Seen(new EntryKey("dee-2021", $"unit-{number}"), 0), Sample.Noon)));

        Assert.Equal(60, Assert.IsType<AuditVerdict.Whole>(await store.VerifyAudit()).Count);
        Assert.Equal(60, (await store.Audit("dee-2021", null, 0, 99)).Select(row => row.Hash).Distinct().Count());
    }

    [Fact]
    public async Task VerifyAudit_OfMoreThanABatch_IsWhole()
    {
        var store = home.Open();
        var answers = Enumerable.Range(0, 4000).Select(number => Sample.Number($"q{number}", "1")).ToArray();
        await store.Apply([Sample.Keep(Sample.Luga, answers)], Sample.Seen(Sample.Luga, 0), Sample.Noon);

        Assert.Equal(4000, Assert.IsType<AuditVerdict.Whole>(await store.VerifyAudit()).Count);
    }
}
