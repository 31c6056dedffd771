using Bot.Conversations.Effects;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Tests.Contracts;

namespace Bot.Storage.Sqlite.Tests.Files;

/// <summary>Somebody with the file and a database tool changes what was written.</summary>
public sealed class TamperTests : IDisposable
{
    private const string Open = "DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete; ";

    private readonly SqliteHome home = new();

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("UPDATE audit SET new = '{\"is\":\"number\",\"value\":3}' WHERE id = 2", 2, AuditBreak.Altered)]
    [InlineData("UPDATE audit SET at = '2021-04-01T09:00:00.0000000Z' WHERE id = 1", 1, AuditBreak.Altered)]
    [InlineData("UPDATE audit SET author = NULL WHERE id = 4", 4, AuditBreak.Altered)]
    [InlineData("UPDATE audit SET old = '', campaign = 'dee-2022' WHERE id = 3", 3, AuditBreak.Altered)]
    [InlineData("UPDATE audit SET question = NULL, old = question WHERE id = 3", 3, AuditBreak.Altered)]
    [InlineData("UPDATE audit SET hash = 'aa' WHERE id = 3", 3, AuditBreak.Altered)]
    [InlineData("UPDATE audit SET detail = replace(detail, 'aa', 'ab') WHERE id = 5", 5, AuditBreak.Altered)]
    [InlineData("DELETE FROM audit WHERE id = 1", 1, AuditBreak.Removed)]
    [InlineData("DELETE FROM audit WHERE id = 3", 3, AuditBreak.Removed)]
    [InlineData("DELETE FROM audit WHERE id > 3", 4, AuditBreak.Removed)]
    [InlineData("DELETE FROM audit WHERE id = 5", 5, AuditBreak.Removed)]
    [InlineData("DELETE FROM audit", 1, AuditBreak.Removed)]
    [InlineData(
        "DELETE FROM audit WHERE id = 3; UPDATE audit SET id = 3 WHERE id = 4; UPDATE audit SET id = 4 WHERE id = 5",
        3, AuditBreak.Altered)]
    [InlineData("UPDATE audit SET id = 9 WHERE id = 5", 9, AuditBreak.Inserted)]
    [InlineData(
        "INSERT INTO audit SELECT 6, at, author, way, act, campaign, unit, question, old, new, reasons, receipt, "
        + "detail, hash FROM audit WHERE id = 5", 6, AuditBreak.Inserted)]
    [InlineData(
        "INSERT INTO audit SELECT -6, at, author, way, act, campaign, unit, question, old, new, reasons, receipt, "
        + "detail, hash FROM audit WHERE id = 5", -6, AuditBreak.Inserted)]
    [InlineData("UPDATE audit_head SET hash = 'aa'", 5, AuditBreak.Head)]
    [InlineData("UPDATE audit_head SET count = 7", 5, AuditBreak.Head)]
    [InlineData("UPDATE audit_head SET last = 6", 6, AuditBreak.Removed)]
    public async Task VerifyAudit_ChangedByHand_NamesTheRow(string sql, long id, AuditBreak what)
    {
        await Fill();

        home.Query(Open + sql);

        Assert.Equal(new AuditVerdict.Broken(id, what), await home.Open().VerifyAudit());
    }

    [Theory]
    [InlineData("UPDATE answer SET answer = '{\"is\":\"number\",\"value\":3}' WHERE question = 'b'", "b", 3L)]
    [InlineData("UPDATE answer SET at = '2021-04-01T09:00:00.0000000Z' WHERE question = 'a'", "a", 4L)]
    [InlineData("UPDATE answer SET person = 8 WHERE question = 'a'", "a", 4L)]
    [InlineData("DELETE FROM answer WHERE question = 'a'", "a", 4L)]
    [InlineData("UPDATE answer SET reasons = '{\"r\":\"другая\"}' WHERE question = 'a'", "a", 4L)]
    [InlineData(
        "INSERT INTO answer SELECT campaign, unit, 'c', answer, at, person, way, message, reasons, differences "
        + "FROM answer WHERE question = 'a'", "c", null)]
    public async Task VerifyAudit_AnswerChangedByHand_NamesTheQuestion(string sql, string question, long? id)
    {
        await Fill();

        home.Query(sql);

        Assert.Equal(new AuditVerdict.OtherAnswer(Sample.Luga, question, id), await home.Open().VerifyAudit());
    }

    [Theory]
    [InlineData("UPDATE entry SET state = 'accepted'")]
    [InlineData("UPDATE entry SET first_submitted_at = '2021-04-01T09:00:00.0000000Z'")]
    [InlineData("UPDATE entry SET first_submitted_at = NULL")]
    public async Task VerifyAudit_EntryChangedByHand_NamesTheEntry(string sql)
    {
        await Fill();

        home.Query(sql);

        Assert.Equal(new AuditVerdict.OtherEntry(Sample.Luga), await home.Open().VerifyAudit());
    }

    [Theory]
    [InlineData("UPDATE receipt SET sha256 = 'ab'", 5L)]
    [InlineData("UPDATE receipt SET answers = 16", 5L)]
    [InlineData("UPDATE receipt SET at = '2021-04-01T09:00:00.0000000Z'", 5L)]
    [InlineData("UPDATE receipt SET unit = 'tosno'", null)]
    [InlineData("DELETE FROM receipt", 5L)]
    public async Task VerifyAudit_ReceiptChangedByHand_NamesIt(string sql, long? id)
    {
        await Fill();

        home.Query("PRAGMA foreign_keys = OFF; " + sql);

        Assert.Equal(new AuditVerdict.OtherReceipt("DEE-2021-LUGA-1", id), await home.Open().VerifyAudit());
    }

    [Theory]
    [InlineData("UPDATE author SET person = 8")]
    [InlineData("UPDATE author SET no = 8")]
    [InlineData("DELETE FROM author")]
    [InlineData("UPDATE audit SET author = NULL")]
    [InlineData("UPDATE deadline SET person = 8")]
    [InlineData("UPDATE deadline SET person = NULL, day = '2030-01-01'")]
    [InlineData("UPDATE report SET person = NULL, words = 'нет'")]
    [InlineData("DELETE FROM report")]
    public async Task File_WrittenOnceForGood_RefusesAnythingElse(string sql)
    {
        await Sample.Live(home.Open());

        var refused = Assert.Throws<Microsoft.Data.Sqlite.SqliteException>(() => home.Query(sql));

        Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
    }

    // Rows 2 and 3 are answers, 4 a change of the first, 5 the submission.
    private async Task Fill()
    {
        var store = home.Open();
        await store.Invite(Monitoring.People.Role.Viewer, "luga", Sample.Noon.AddDays(1), Sample.Noon);
        await Apply(store, 0, Sample.Keep(Sample.Luga, Sample.Number("a", "1"), Sample.Number("b", "2")));
        await Apply(store, 1, Sample.Keep(Sample.Luga, Sample.Number("a", "1.5")));
        await Apply(store, 2, new Effect.Submit(Sample.Luga, new("DEE-2021-LUGA-1", Sample.Noon, 2, "aa"), 7));
        Assert.Equal(5, Assert.IsType<AuditVerdict.Whole>(await store.VerifyAudit()).Count);
    }

    private static async Task Apply(IStore store, long revision, Effect effect) => Assert.IsType<CommitResult.Done>(
        await store.Apply([effect], Sample.Seen(Sample.Luga, revision), Sample.Noon));
}
