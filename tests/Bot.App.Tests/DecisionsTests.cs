using System.Text.Json;
using Bot.Conversations.Effects;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Registers;
using Bot.Storage.Sqlite;

namespace Bot.App.Tests;

public sealed class DecisionsTests : DeskTest
{
    private const string Register = "decisions-2019";
    private const string Year = "--as-of=2020-01-15";

    [Fact]
    [Trait("R", "R63")]
    public async Task Decisions_Overdue_AreTheEarliestFirstWithThoseWhoOwe()
    {
        var result = await Desk.Done("decisions", Register, "--overdue", Year);

        Assert.StartsWith($"{Register} на 15 января 2020, среда: всего ", result.Lines[0], StringComparison.Ordinal);
        var heads = result.Lines.Skip(1).Where(line => !line.StartsWith(' ')).ToList();
        Assert.NotEmpty(heads);
        Assert.All(heads, line => Assert.Contains("просрочено, дней: ", line, StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.Contains("не выполнили: ", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("R", "R64")]
    public async Task Decisions_OfAUnitThatReported_LeaveTheOverdueOnesOfOthers()
    {
        var (decision, party) = await FirstOverdue();
        await Say(decision, party, "luga", new DateTimeOffset(2019, 9, 1, 9, 0, 0, TimeSpan.Zero));

        Assert.DoesNotContain(decision, await Ids("--overdue", "--unit", "luga", "--party", party, Year));
        Assert.Contains(decision, await Ids("--overdue", "--unit", "tosno", "--party", party, Year));
        Assert.Contains(decision, await Ids("--unit", "luga", Year));
    }

    [Fact]
    public async Task Decisions_OnADayBeforeTheReport_DoNotKnowIt()
    {
        var (decision, party) = await FirstOverdue();
        await Say(decision, party, "luga", new DateTimeOffset(2020, 2, 1, 9, 0, 0, TimeSpan.Zero));

        Assert.Contains(decision, await Ids("--overdue", "--unit", "luga", "--party", party, Year));
        Assert.DoesNotContain(
            decision, await Ids("--overdue", "--unit", "luga", "--party", party, "--as-of=2020-02-02"));
    }

    [Fact]
    public async Task DecisionsJson_HasWhatAProgramNeeds()
    {
        using var json = JsonDocument.Parse((await Desk.Done("decisions", Register, "--json", Year)).Output);

        Assert.Equal(Register, json.RootElement.GetProperty("register").GetString());
        Assert.Equal("2020-01-15", json.RootElement.GetProperty("asOf").GetString());
        Assert.All(json.RootElement.GetProperty("decisions").EnumerateArray(), decision => Assert.Equal(
            [
                "id", "direction", "action", "terms", "due", "standing", "daysLate", "twoTerms", "measure", "parties",
            ],
            decision.EnumerateObject().Select(member => member.Name)));
    }

    [Theory]
    [Trait("R", "R63")]
    [InlineData("LOIRO", 13)]
    [InlineData("ЛОИРО", 13)]
    [InlineData("KOPO", 18)]
    public async Task Decisions_OfAParty_AreCountedInTheHead(string party, int count)
    {
        var result = await Desk.Done("decisions", Register, "--party", party, "--as-of", "2019-11-16");

        Assert.Contains($"всего {count}, ", result.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R63")]
    public async Task Decisions_OfTheRegion_AreThoseOfItsMunicipalities()
    {
        var result = await Desk.Done(
            "decisions", Register, "--unit", "leningrad-region", "--overdue", "--as-of", "2019-11-16");

        Assert.Contains(result.Lines, line => line.StartsWith("DOP-4", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Реестра «orders» нет. Есть: decisions-2019", "orders")]
    [InlineData("Стороны «NOBODY» в реестре decisions-2019 нет. Есть: KOPO (Комитет ", Register, "--party", "NOBODY")]
    [InlineData("Единицы «narnia» нет.", Register, "--unit", "narnia")]
    public async Task Decisions_OfWhatIsNotThere_ListWhatIs(string error, params string[] words)
    {
        var result = await Desk.Run(["decisions", .. words]);

        Assert.Equal(1, result.Code);
        Assert.StartsWith(error, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decisions_AsOfNoDay_IsWrongUsage()
    {
        var result = await Desk.Run("decisions", Register, "--as-of", "вчера");

        Assert.Equal(2, result.Code);
        Assert.StartsWith("--as-of: «вчера» не подходит, нужно: на какой день: ", result.Error, StringComparison.Ordinal);
    }

    private async Task<(string Decision, string Party)> FirstOverdue()
    {
        using var json = JsonDocument.Parse(
            (await Desk.Done("decisions", Register, "--overdue", "--unit", "luga", "--json", Year)).Output);
        var decision = json.RootElement.GetProperty("decisions").EnumerateArray()
            .First(each => each.GetProperty("measure").ValueKind == JsonValueKind.Null);
        return (
            decision.GetProperty("id").GetString()!,
            decision.GetProperty("parties")[0].GetProperty("party").GetString()!);
    }

    private async Task<IReadOnlyList<string?>> Ids(params string[] words)
    {
        using var json = JsonDocument.Parse((await Desk.Done(["decisions", Register, "--json", .. words])).Output);
        return [.. json.RootElement.GetProperty("decisions").EnumerateArray()
            .Select(each => each.GetProperty("id").GetString())];
    }

    private async Task Say(string decision, string party, string unit, DateTimeOffset at)
    {
        using var store = SqliteStore.Open(Desk.Database);
        var said = new Report(
            Register, decision, party, unit, ReportStatus.Done, "сделано", null, null, null, at, null);
        await store.Apply([new Effect.Tell(said)], new Dictionary<EntryKey, long>(), at);
    }
}
