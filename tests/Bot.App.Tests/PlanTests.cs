using System.Globalization;
using System.Text.Json;
using Bot.Conversations.Effects;
using Bot.Conversations.Places;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite;

namespace Bot.App.Tests;

[Trait("R", "R21")]
public sealed class PlanTests : DeskTest
{
    private const string Before = "--Clock:Start=2021-04-01T10:00:00+03:00";

    [Fact]
    public async Task PlanJson_OfACampaign_IsAsTheContractSays()
    {
        await Join(1, Role.Respondent, "luga");

        var result = await Desk.Done("plan", "dee-2021", "--json", Before);

        using var json = JsonDocument.Parse(result.Output);
        var rows = json.RootElement.GetProperty("reminders").EnumerateArray().ToList();
        Assert.All(rows, row => Assert.Equal(
            ["at", "campaign", "stage", "rule", "unit", "person", "why"],
            row.EnumerateObject().Select(member => member.Name)));
        var first = rows[0];
        Assert.Equal("2021-04-02T10:00:00+03:00", first.GetProperty("at").GetString());
        Assert.Equal("dee-2021", first.GetProperty("campaign").GetString());
        Assert.Equal("collection", first.GetProperty("stage").GetString());
        Assert.Equal("before-7", first.GetProperty("rule").GetString());
        Assert.Equal("luga", first.GetProperty("unit").GetString());
        Assert.Equal(1, first.GetProperty("person").GetInt64());
        Assert.Equal("за 7 дней до срока, 9 апреля 2021, пятница", first.GetProperty("why").GetString());
        Assert.Equal(
            "срок прошёл 9 апреля 2021, пятница; напоминание 1 из 3; 10 апреля — суббота, перенесено на понедельник, "
            + "12 апреля",
            rows[4].GetProperty("why").GetString());
    }

    [Fact]
    [Trait("R", "R22")]
    public async Task Plan_AroundASunday_SaysWhatWasMoved()
    {
        await Join(1, Role.Respondent, "luga");
        await Desk.Done("deadline", "dee-2021", "collection", "2019-12-01", "--Clock:Start=2019-11-01T10:00:00+03:00");

        var result = await Desk.Done("plan", "dee-2021", "--Clock:Start=2019-11-20T09:00:00+03:00");

        Assert.Equal(
            "2019-11-29 10:00 +03:00\tcollection\tbefore-0\tluga\tМетодист\tв день срока, 1 декабря 2019, воскресенье; "
            + "1 декабря — воскресенье, перенесено на пятницу, 29 ноября; вместо напоминания за 1 день: оно выпало на "
            + "тот же день",
            result.Lines[2]);
    }

    [Fact]
    public async Task Plan_AfterTheUnitSubmitted_HasNothingForIt()
    {
        await Join(1, Role.Respondent, "luga");
        await Desk.Done("import", "dee-2021", Desk.Write("form.csv", Form.Document), "--unit", "luga", Before);

        var result = await Desk.Done("plan", "dee-2021", Before);

        Assert.Equal("Напоминаний впереди нет.", Assert.Single(result.Lines));
    }

    [Fact]
    [Trait("R", "R18")]
    public async Task Plan_WithoutADueDay_SaysSo()
    {
        await Join(1, Role.Respondent, "lk-school-1");

        var result = await Desk.Done("plan", "municipal-dee-2021-1", "--Clock:Start=2021-10-01T10:00:00+07:00");

        Assert.Equal("Срок не назначен, поэтому напоминаний нет.", Assert.Single(result.Lines));
    }

    [Fact]
    public async Task Plan_WithNobody_SaysWhomToInvite()
    {
        var result = await Desk.Done("plan", "dee-2021", Before);

        Assert.StartsWith("Напоминать некому.", Assert.Single(result.Lines), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R23")]
    public async Task Plan_OfARegister_HasItsDecisions()
    {
        await Join(1, Role.Respondent, "luga");

        var result = await Desk.Done("plan", "decisions-2019", "--Clock:Start=2019-12-01T10:00:00+03:00");

        Assert.Contains(result.Lines, line => line.Contains("постоянно, раз в 3 мес.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Plan_OfAnUnknownCampaign_ListsThoseThereAre()
    {
        var result = await Desk.Run("plan", "dee-1999");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("Кампании «dee-1999» нет. Есть: dee-2021, ", result.Error, StringComparison.Ordinal);
    }

    private async Task Join(long person, Role role, string unit)
    {
        var at = DateTimeOffset.Parse("2019-01-01T10:00:00Z", CultureInfo.InvariantCulture);
        using var store = SqliteStore.Open(Desk.Database, false);
        var token = await store.Invite(role, unit, at.AddDays(1), at);
        var join = new Effect.Join(Invitation.KeyOf(token), person, "Методист", new Holding(role, unit), "1", at);
        var done = await store.Commit(new TurnCommit(
            null, null, person, 0, new Place.Idle(), 0, [join], new Dictionary<EntryKey, long>(), [], null, [], at));
        Assert.IsType<CommitResult.Done>(done);
    }
}
