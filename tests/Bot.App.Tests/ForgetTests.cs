using System.Text.Json;
using Bot.Conversations.Effects;
using Bot.Monitoring.Entries;

namespace Bot.App.Tests;

public sealed class ForgetTests : DeskTest
{
    private const long Anna = 987_654_321;

    [Fact]
    [Trait("R", "R72")]
    public async Task Forget_Person_SaysWhatWentAndKeepsTheNumbers()
    {
        await Fill();

        var result = await Desk.Done("forget", $"{Anna}");

        Assert.Equal(
            [
                "Удалено: имя и номер участника, ролей 1, сообщений ему 0, от него 0.",
                "Осталось без автора: ответов 1. В журнале это теперь «удалённый участник №1».",
            ],
            result.Lines);
        Assert.Equal(10, (await Kept.Entry(Desk))["a"]!.Amount);
        Assert.DoesNotContain("Аннушка", (await Desk.Done("people")).Output, StringComparison.Ordinal);
        var audit = await Desk.Done("audit", "dee-2021", "--verify");
        Assert.Contains("\tудалённый участник №1\tчат\tЛужский район\ta: нет ответа -> 10", audit.Lines[0]);
        Assert.StartsWith("Журнал цел: записей 5,", audit.Lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("forget")]
    [InlineData("person")]
    public async Task Person_WhoIsNotThere_IsRefusedWithTheCure(string verb)
    {
        var result = await Desk.Run(verb, "5");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Equal("Участника 5 нет. Номера — второй столбец svod people.", result.Error);
    }

    [Fact]
    public async Task Forget_Twice_IsRefusedTheSecondTime()
    {
        await Fill();
        await Desk.Done("forget", $"{Anna}");

        Assert.Equal(1, (await Desk.Run("forget", $"{Anna}")).Code);
    }

    [Fact]
    [Trait("R", "R72")]
    public async Task Person_Json_IsAllThatIsHeld()
    {
        await Fill();

        using var json = JsonDocument.Parse((await Desk.Done("person", $"{Anna}")).Output);

        var data = json.RootElement;
        Assert.Equal((Anna, "Аннушка"), (data.GetProperty("id").GetInt64(), data.GetProperty("name").GetString()));
        Assert.Equal("1", data.GetProperty("consent").GetProperty("version").GetString());
        Assert.Equal("2021-04-08T09:00:00.0000000Z", data.GetProperty("consent").GetProperty("at").GetString());
        var role = Assert.Single(data.GetProperty("roles").EnumerateArray());
        Assert.Equal(("respondent", "luga"), (role.GetProperty("role").GetString(), role.GetProperty("unit").GetString()));
        Assert.Equal(1, data.GetProperty("answers").GetProperty("dee-2021").GetInt32());
        var receipt = Assert.Single(data.GetProperty("receipts").EnumerateArray());
        Assert.Equal("DEE-2021-LUGA-1", receipt.GetProperty("number").GetString());
        Assert.Equal(0, data.GetProperty("messagesWaiting").GetInt32());
    }

    [Fact]
    public async Task Person_Out_WritesAFileAndNeverOverAnother()
    {
        await Fill();
        var file = Path.Combine(Path.GetDirectoryName(Desk.Database)!, "anna.json");

        var first = await Desk.Done("person", $"{Anna}", "--out", file);
        var second = await Desk.Run("person", $"{Anna}", "--out", file);

        Assert.Equal($"Записано в {file}.", Assert.Single(first.Lines));
        Assert.Equal((1, $"Файл {file} уже есть. Назовите другой в --out."), (second.Code, second.Error));
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(file));
        Assert.Equal("Аннушка", json.RootElement.GetProperty("name").GetString());
    }

    private async Task Fill()
    {
        await Kept.Join(Desk, Anna, "Аннушка");
        await Kept.Do(
            Desk, Kept.Number("a", 10, Anna),
            new Effect.Submit(Kept.Luga, new Receipt("DEE-2021-LUGA-1", Kept.Noon, 1, "aa"), Anna));
    }
}
