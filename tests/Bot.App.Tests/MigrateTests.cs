using System.Text.Json;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite;

namespace Bot.App.Tests;

/// <summary>A monitoring whose wording was changed after answers were given by it (R11).</summary>
public sealed class MigrateTests : DeskTest
{
    private const string Clock = "--Clock:Start=2021-04-09T18:00:00+03:00";
    private const string Key = "students_free_content";
    private static readonly EntryKey Luga = new("dee-2021", "luga");

    [Fact]
    [Trait("R", "R11")]
    public async Task Migrate_OfANewVersion_ShowsWhatChangesAndChangesNothing()
    {
        var config = await Answered(Renamed);

        var result = await Desk.Done("migrate", "dee-2021", config);

        Assert.Equal("dee-2021: форм 1, версия 1 -> 2.", result.Lines[0]);
        Assert.Equal("  сохраняется ответов: 13", result.Lines[1]);
        Assert.Equal($"  ключ {Key} становится students_free", result.Lines[2]);
        Assert.StartsWith(
            "  смысл изменился: 1.1 название «Численность учащихся, по которым", result.Lines[3], StringComparison.Ordinal);
        Assert.EndsWith("-> «Число учащихся с цифровым профилем»", result.Lines[3], StringComparison.Ordinal);
        Assert.Equal("Ничего не изменено. Перенести: svod migrate dee-2021 --apply", result.Lines[^1]);
        Assert.Equal(1, await VersionOfLuga());
    }

    [Fact]
    [Trait("R", "R11")]
    public async Task Migrate_Applied_MovesTheAnswersAndTheirSummaryStays()
    {
        var config = await Answered(Renamed);

        var result = await Desk.Done("migrate", "dee-2021", "--apply", config);

        Assert.Equal("Перенесено форм: 1.", result.Lines[^1]);
        Assert.Equal(2, await VersionOfLuga());
        using var summary = JsonDocument.Parse(
            (await Desk.Done("summary", "dee-2021", "--unit", "luga", "--json", Clock, config)).Output);
        var indicator = summary.RootElement.GetProperty("indicators")[3];
        Assert.Equal(41007, indicator.GetProperty("numerator").GetInt32());
        Assert.Contains("Переносить нечего", (await Desk.Done("migrate", "dee-2021", config)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("summary", "dee-2021")]
    [InlineData("missing", "dee-2021")]
    [InlineData("import", "dee-2021", "form.csv", "--unit", "tosno")]
    [InlineData("run", "--Telegram:Token=1:right", "--Web:Urls=http://127.0.0.1:0")]
    [InlineData("run", "--Web:Urls=http://127.0.0.1:0")]
    [Trait("R", "R11")]
    public async Task Verb_OverEntriesOfAnotherVersion_IsRefusedWithTheCure(params string[] words)
    {
        var config = await Answered(Renamed);

        var result = await Desk.Run([.. words.Select(InTheFolder), config]);

        Assert.Equal(1, result.Code);
        Assert.Equal(
            "В кампании dee-2021 есть формы версии 1, а в её файле версия 2. Запустите svod migrate dee-2021 и "
            + "посмотрите, что изменится.", result.Error);
    }

    [Fact]
    public async Task Migrate_ThatWouldOrphanAnswers_NamesThemAndTheCure()
    {
        var config = await Answered(text => Renamed(text).Replace($"formerly: [{Key}]", "required: true", StringComparison.Ordinal));

        var result = await Desk.Run("migrate", "dee-2021", "--apply", config);

        Assert.Equal(1, result.Code);
        Assert.Equal(
            $"Лужский район: ответу на вопрос {Key} нет места в версии 2. Верните вопрос или напишите у нового, того "
            + $"же вида: formerly: [{Key}].", result.Error);
        Assert.Equal(1, await VersionOfLuga());
    }

    [Fact]
    public async Task Migrate_WithoutTheFormerFile_AsksForIt()
    {
        var config = await Answered(Renamed);
        File.Delete(Path.Combine(config["--Config:Path=".Length..], "monitorings", "dee-v1.yaml"));

        var result = await Desk.Run("migrate", "dee-2021", config);

        Assert.Equal(1, result.Code);
        Assert.Equal(
            "Версии 1 мониторинга dee, по которой отвечали, в config/monitorings нет. Верните прежний файл как "
            + "dee-v1.yaml.", result.Error);
    }

    [Fact]
    public async Task Migrate_WhileABotRuns_IsRefused()
    {
        var config = await Answered(Renamed);
        using var bot = SqliteStore.Open(Desk.Database, asBot: true);

        var result = await Desk.Run("migrate", "dee-2021", "--apply", config);

        Assert.Equal(1, result.Code);
        Assert.Contains("уже работает другой бот", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_Applied_IsInTheAudit()
    {
        var config = await Answered(Renamed);

        await Desk.Done("migrate", "dee-2021", "--apply", config);

        using var store = SqliteStore.Open(Desk.Database);
        var rows = (await store.Audit("dee-2021", "luga", 0, 100)).Where(row => row.Way == Way.Migration);
        Assert.Equal([Key, "students_free"], rows.Select(row => row.Question));
    }

    [Theory]
    [InlineData("import", "dee-2021", "form.csv", "--unit", "tosno")]
    [InlineData("run", "--Telegram:Token=1:right", "--Web:Urls=http://127.0.0.1:0")]
    [Trait("R", "R11")]
    public async Task Verb_AfterAPublishedVersionChangedItsMeaning_IsRefusedWithTheCure(params string[] words)
    {
        await Fill();
        var config = Desk.CopyOfConfig();
        Change(Path.Combine(config, "monitorings", "dee.yaml"), Reworded);

        var result = await Desk.Run([.. words.Select(InTheFolder), "--Config:Path=" + config]);

        Assert.Equal(1, result.Code);
        Assert.Equal(
            "Смысл версии 1 мониторинга dee изменился, а по ней уже отвечали. Сохраните прежний файл как dee-v1.yaml и "
            + "увеличьте version в изменённом.", result.Error);
    }

    [Fact]
    public async Task Import_BeforeTheFirstAnswer_TakesAnyChange()
    {
        Desk.Write("form.csv", Form.Document);
        await Desk.Done("import", "dee-2021", FormFile, "--unit", "luga", "--dry-run", Clock);
        var config = Desk.CopyOfConfig();
        Change(Path.Combine(config, "monitorings", "dee.yaml"), Reworded);

        await Desk.Done("import", "dee-2021", FormFile, "--unit", "luga", Clock, "--Config:Path=" + config);
    }

    [Fact]
    public async Task Run_OfADemoOfOlderDefinitions_SaysToDeleteItsFile()
    {
        var config = await Answered(Renamed);
        using (var store = SqliteStore.Open(Desk.Database))
        {
            await store.SetMeta(Bot.App.Demo.DemoMark.Planted, "dee-2021");
        }

        var result = await Desk.Run("run", "--Web:Urls=http://127.0.0.1:0", config);

        Assert.Equal(1, result.Code);
        Assert.Equal(
            $"В файле {Desk.Database} показ по прежним определениям. Удалите файл: показ начнётся заново.", result.Error);
    }

    private string FormFile => Path.Combine(Path.GetDirectoryName(Desk.Database)!, "form.csv");

    private string InTheFolder(string word) => word == "form.csv" ? FormFile : word;

    private async Task Fill()
    {
        Desk.Write("form.csv", Form.Document);
        await Desk.Done("import", "dee-2021", FormFile, "--unit", "luga", Clock);
    }

    // Luga answers by version 1; then the file becomes version 2 and the campaign follows it.
    private async Task<string> Answered(Func<string, string> change)
    {
        await Fill();
        var config = Desk.CopyOfConfig();
        // The demo's answers have the former keys.
        Directory.Delete(Path.Combine(config, "demo"), recursive: true);
        var file = Path.Combine(config, "monitorings", "dee.yaml");
        File.Copy(file, Path.Combine(config, "monitorings", "dee-v1.yaml"));
        Change(file, text => change(text).Replace("\nversion: 1\n", "\nversion: 2\n", StringComparison.Ordinal));
        Change(
            Path.Combine(config, "campaigns", "dee-2021.yaml"),
            text => text.Replace("\nversion: 1\n", "\nversion: 2\n", StringComparison.Ordinal));
        return "--Config:Path=" + config;
    }

    private static string Reworded(string text) => text.Replace(
        "Численность учащихся, по которым осуществляется ведение цифрового профиля",
        "Число учащихся с цифровым профилем", StringComparison.Ordinal);

    private static string Renamed(string text) => Reworded(text)
        .Replace($"key: {Key}\n", $"key: students_free\n    formerly: [{Key}]\n", StringComparison.Ordinal)
        .Replace(Key + "}", "students_free}", StringComparison.Ordinal)
        .Replace($"question: {Key}\n", "question: students_free\n", StringComparison.Ordinal);

    private static void Change(string file, Func<string, string> change)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        Assert.NotEqual(text, change(text));
        File.WriteAllText(file, change(text));
    }

    private async Task<int> VersionOfLuga()
    {
        using var store = SqliteStore.Open(Desk.Database);
        return (await ((IStore)store).Versions("dee-2021"))[Luga];
    }
}
