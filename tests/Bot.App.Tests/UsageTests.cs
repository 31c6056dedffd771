namespace Bot.App.Tests;

public sealed class UsageTests : DeskTest
{
    [Theory]
    [InlineData(
        "Команды «sumary» нет. Есть: check, invite, people, revoke, person, forget, campaigns, deadline, " +
        "summary, missing, plan, audit, import, migrate, new, decisions, diagram, run.", "",
        "sumary", "dee-2021")]
    [InlineData("Параметра --verbose нет.", "", "--verbose")]
    [InlineData("Параметра --fast у команды summary нет.", "summary", "summary", "dee-2021", "--fast")]
    [InlineData("Слово «again» лишнее.", "summary", "summary", "dee-2021", "again")]
    [InlineData("Не задано CAMPAIGN — кампания из config/campaigns.", "summary", "summary")]
    [InlineData("Не задано CAMPAIGN — кампания или реестр из config.", "plan", "plan")]
    [InlineData("Параметра --unit у команды plan нет.", "plan", "plan", "dee-2021", "--unit")]
    [InlineData("Не задано FILE — файл .csv: №;Наименование;Ед.;Значение.", "import", "import", "dee-2021")]
    [InlineData("Не задано --unit — единица из config/organisations.", "invite", "invite", "--role", "viewer")]
    [InlineData(
        "После --unit нужно значение — единица из config/organisations.", "invite",
        "invite", "--role", "viewer", "--unit")]
    [InlineData(
        "--unit задано больше одного раза.", "invite",
        "invite", "--role", "viewer", "--unit", "luga", "--unit", "tosno")]
    [InlineData("ID: «первый» не подходит, нужно: номер из svod people.", "revoke", "revoke", "первый")]
    [InlineData("Не задано ID — номер из svod people.", "revoke", "revoke")]
    [InlineData("Не задано CAMPAIGN — кампания из config/campaigns.", "audit", "audit")]
    [InlineData("Параметра --check у команды audit нет.", "audit", "audit", "dee-2021", "--check")]
    [InlineData("Не задано PERSON — номер участника: второй столбец svod people.", "forget", "forget")]
    [InlineData(
        "PERSON: «Анна» не подходит, нужно: номер участника: второй столбец svod people.", "person", "person", "Анна")]
    [InlineData(
        "После --out нужно значение — файл .json, которого ещё нет.", "person", "person", "7", "--out")]
    public async Task Words_ThatAreWrongUsage_GetOneSentenceAndTheCure(
        string sentence, string help, params string[] words)
    {
        var result = await Desk.Run(words);

        Assert.Equal(2, result.Code);
        Assert.Equal("", result.Output);
        Assert.Equal($"{sentence} Подсказка: {string.Join(' ', "svod", help).Trim()} --help.", result.Error);
        Assert.False(File.Exists(Desk.Database));
    }

    [Fact]
    public async Task Invite_WithoutAnything_NamesEachThingThatIsMissing()
    {
        var result = await Desk.Run("invite");

        Assert.Equal(2, result.Code);
        Assert.Equal(2, result.ErrorLines.Count);
        Assert.All(result.ErrorLines, line => Assert.Matches("^Не задано --(role|unit) .*--help[.]$", line));
    }

    [Fact]
    public async Task Setting_ThatIsNotThere_IsWrongUsageAndListsThem()
    {
        var result = await Desk.Run("people", "--Storage:Pass=x");

        Assert.Equal(2, result.Code);
        Assert.StartsWith("Настройки --Storage:Pass нет. Есть: Telegram:Token, ", result.Error);
    }

    [Theory]
    [InlineData("--Storage:Path")]
    [InlineData("--Storage:Path", "--Web:Urls=http://127.0.0.1:0")]
    public async Task Setting_WithoutAValue_IsWrongUsage(params string[] settings)
    {
        var result = await Desk.Run(["people", .. settings]);

        Assert.Equal(2, result.Code);
        Assert.StartsWith("После --Storage:Path нужно значение.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_OfTheProgram_ListsTheVerbsInRussian()
    {
        var result = await Desk.Done("--help");

        Assert.Contains("Команды:", result.Lines);
        Assert.Contains(result.Lines, line => line.StartsWith("  summary ", StringComparison.Ordinal));
        Assert.DoesNotContain("Usage", result.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Show help", result.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Help_OfAVerb_ListsItsWordsAndParameters()
    {
        var result = await Desk.Done("invite", "--help");

        Assert.Contains(result.Lines, line => line.StartsWith("  --hours ", StringComparison.Ordinal));
        Assert.Contains("svod invite [параметры]", result.Lines);
    }
}
