using Bot.Conversations.Effects;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Microsoft.Data.Sqlite;

namespace Bot.App.Tests;

public sealed class AuditTests : DeskTest
{
    private const long Anna = 1001;
    private const long Boris = 1002;

    [Fact]
    [Trait("R", "R33")]
    public async Task Audit_OfAnImport_HasALineForEachValueAndOneForTheSubmission()
    {
        await Desk.Done(
            "import", "dee-2021", Desk.Write("form.csv", Form.Document), "--unit", "luga",
            "--Clock:Start=2021-04-05T10:00:00Z");

        var lines = (await Desk.Done("audit", "dee-2021")).Lines;

        Assert.Equal(14, lines.Count);
        Assert.Matches(
            "^1\t05.04.2021 13:00:0[0-9]\tоператор\tфайл\tЛужский район\t1.1: нет ответа -> 173 171$", lines[0]);
        Assert.Matches("\tоператор\tфайл\tЛужский район\tотправлено, квитанция DEE-2021-LUGA-1, ответов 13, SHA-256 ",
            lines[^1]);
    }

    [Fact]
    public async Task Audit_OfAReview_SaysEachStepInWords()
    {
        await Kept.Join(Desk, Anna, "Анна Петрова");
        await Kept.Join(Desk, Boris, "Борис", Monitoring.People.Role.Coordinator, "leningrad-region");
        var (mine, his) = (new Act(Anna, Kept.Noon, "болею"), new Act(Boris, Kept.Noon, "проверьте\nещё раз"));
        var receipt = new Receipt("DEE-2021-LUGA-1", Kept.Noon, 2, "aa");
        await Kept.Do(
            Desk,
            Kept.Number("teachers", 10, Anna),
            Kept.Number("teachers", 12.5m, Anna, "закрыли школу"),
            Kept.Answer("students", new Answer.NoData("не ведём"), Anna),
            Kept.Step(new ReviewStep.Ask(new Extension(new DateOnly(2021, 4, 12), mine))),
            Kept.Step(new ReviewStep.Decide(new Act(Boris, Kept.Noon), true)),
            new Effect.SetDeadline(new Deadline(
                "dee-2021", "collection", "luga", new DateOnly(2021, 4, 12), null, Kept.Noon, Boris)),
            new Effect.Submit(Kept.Luga, receipt, Anna),
            Kept.Step(new ReviewStep.Return(new Return(his, [new ReturnedQuestion("teachers", null)]))),
            Kept.Step(new ReviewStep.Return(new Return(his, []))),
            Kept.Step(new ReviewStep.Accept(new Act(Boris, Kept.Noon))),
            Kept.Step(new ReviewStep.Reopen(his)),
            Kept.Step(new ReviewStep.Remind(new Act(null, Kept.Noon))));

        var lines = (await Desk.Done("audit", "dee-2021", "--unit", "luga")).Lines;

        Assert.All(lines, line => Assert.Contains("\t08.04.2021 12:", line, StringComparison.Ordinal));
        Assert.Equal(
            [
                "Анна Петрова\tчат\tЛужский район\tteachers: нет ответа -> 10",
                "Анна Петрова\tчат\tЛужский район\tteachers: 10 -> 12.5; причина: закрыли школу",
                "Анна Петрова\tчат\tЛужский район\tstudents: нет ответа -> нет данных; причина: не ведём",
                "Анна Петрова\tчат\tЛужский район\tпросит срок до 12.04.2021; причина: болею",
                "Борис\tчат\tЛужский район\tсрок продлён",
                "Борис\tчат\tЛужский район\tэтап «Сбор сведений»: срок до 12.04.2021",
                "Анна Петрова\tчат\tЛужский район\tотправлено, квитанция DEE-2021-LUGA-1, ответов 2, SHA-256 aa",
                "Борис\tчат\tЛужский район\tвозвращено: teachers; причина: проверьте ещё раз",
                "Борис\tчат\tЛужский район\tвозвращено целиком; причина: проверьте ещё раз",
                "Борис\tчат\tЛужский район\tпринято",
                "Борис\tчат\tЛужский район\tоткрыто снова; причина: проверьте ещё раз",
                "оператор\tкоманда\tЛужский район\tнапомнено вручную",
            ],
            lines.Select(line => line[(line.IndexOf('\t', line.IndexOf('\t') + 1) + 1)..]));
    }

    [Fact]
    public async Task Audit_OfOneUnit_HasItsOwnLinesAndThoseForAll()
    {
        await Kept.Do(Desk, Kept.Number("a", 1));
        await Desk.Done("deadline", "dee-2021", "collection", "2021-04-12", "--letter", "№ 7");

        var tosno = await Desk.Done("audit", "dee-2021", "--unit", "tosno");
        var all = await Desk.Done("audit", "dee-2021", "--unit", "leningrad-region");

        Assert.EndsWith(
            "\tоператор\tкоманда\tвсе\tэтап «Сбор сведений»: срок до 12.04.2021 (письмо № 7)",
            Assert.Single(tosno.Lines), StringComparison.Ordinal);
        Assert.Equal(2, all.Lines.Count);
    }

    [Fact]
    public async Task Audit_OfNothing_SaysSo()
    {
        Assert.Equal("Записей нет.", Assert.Single((await Desk.Done("audit", "dee-2021")).Lines));
        Assert.Equal(
            "Журнал цел: в нём пока ничего нет.", Assert.Single((await Desk.Done("audit", "dee-2021", "--verify")).Lines));
    }

    [Fact]
    public async Task Audit_Verified_EndsWithTheCountAndTheLastHash()
    {
        await Kept.Do(Desk, Kept.Number("a", 1), Kept.Number("b", 2));

        var result = await Desk.Done("audit", "dee-2021", "--verify");

        Assert.Equal(3, result.Lines.Count);
        Assert.Matches("^Журнал цел: записей 2, хеш последней [0-9a-f]{64}[.]$", result.Lines[^1]);
    }

    [Theory]
    [InlineData("UPDATE audit SET new = '{\"is\":\"number\",\"value\":9}' WHERE id = 2", "Запись 2 журнала изменена не программой.")]
    [InlineData("DELETE FROM audit WHERE id = 2", "Запись 2 журнала удалена.")]
    [InlineData("DELETE FROM audit WHERE id = 3", "Запись 3 журнала удалена.")]
    [InlineData("UPDATE audit SET id = 7 WHERE id = 3", "Запись 7 журнала вписана не программой.")]
    [InlineData(
        "UPDATE audit_head SET hash = ''",
        "Конец журнала изменён не программой: последняя запись 3 не та, что отмечена.")]
    [InlineData(
        "UPDATE answer SET answer = '{\"is\":\"number\",\"value\":9}' WHERE question = 'b'",
        "dee-2021, Лужский район: ответ b не тот, что в журнале (запись 2).")]
    [InlineData(
        "UPDATE receipt SET sha256 = 'bb'", "Квитанция DEE-2021-LUGA-1 не та, что в журнале (запись 3).")]
    public async Task Audit_VerifiedAfterTampering_NamesTheRowAndTheCure(string sql, string sentence)
    {
        await Kept.Do(
            Desk, Kept.Number("a", 1), Kept.Number("b", 2),
            new Effect.Submit(Kept.Luga, new Receipt("DEE-2021-LUGA-1", Kept.Noon, 2, "aa"), 0));
        using (var file = new SqliteConnection($"Data Source={Desk.Database};Pooling=False"))
        {
            file.Open();
            using var command = file.CreateCommand();
            command.CommandText = "DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete; " + sql;
            command.ExecuteNonQuery();
        }

        var result = await Desk.Run("audit", "dee-2021", "--verify");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Equal(
            sentence + " Восстановите базу из копии, сделанной раньше, и выясните, кто открывал файл помимо программы.",
            result.Error);
    }

    [Theory]
    [InlineData("Кампании «dee-1999» нет. Есть: ", "dee-1999")]
    [InlineData("Единицы «narnia» нет", "dee-2021", "--unit", "narnia")]
    public async Task Audit_OfWhatIsNotThere_IsRefusedWithTheCure(string error, params string[] words)
    {
        var result = await Desk.Run(["audit", .. words]);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.StartsWith(error, result.Error, StringComparison.Ordinal);
    }
}
