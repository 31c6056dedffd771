using System.Text;
using System.Text.Json;

namespace Bot.App.Tests;

public sealed class ImportTests : DeskTest
{
    [Fact]
    public async Task Import_OfTheDocumentsTable_KeepsThirteenAnswersAndWarnsOnce()
    {
        var result = await Import(Form.Document);

        Assert.Equal("dee-2021, Лужский район: изменений 13.", result.Lines[0]);
        Assert.Equal(13, result.Lines.Count(line => line.Contains(": нет ответа -> ", StringComparison.Ordinal)));
        Assert.Contains("  1.2: нет ответа -> 174 876", result.Lines);
        var warning = Assert.Single(result.Lines, line => line.Contains("предупреждение", StringComparison.Ordinal));
        Assert.Contains("расхождение 3.", warning, StringComparison.Ordinal);
        Assert.Contains("В расчёт взято 174 876.", warning, StringComparison.Ordinal);
        Assert.StartsWith("Отправлено, квитанция DEE-2021-LUGA-1, SHA-256 ", result.Lines[^1]);
        var summary = await Summary();
        Assert.Equal("12", summary.GetProperty("indicators")[1].GetProperty("shown").GetString());
        Assert.Equal(174876, summary.GetProperty("indicators")[1].GetProperty("denominator").GetInt32());
        var kept = Assert.Single(summary.GetProperty("warnings").EnumerateArray());
        Assert.Contains("расхождение 3", kept.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ASecondTime_ChangesNothing()
    {
        await Import(Form.Document);
        var before = (await Summary()).GetProperty("indicators").GetRawText();

        var result = await Import(Form.Document);

        Assert.Equal("dee-2021, Лужский район: изменений 0.", result.Lines[0]);
        Assert.Equal("Всё это уже записано: ничего не изменено.", result.Lines[^1]);
        Assert.Equal(before, (await Summary()).GetProperty("indicators").GetRawText());
    }

    [Fact]
    public async Task Import_WithACorrection_ChangesOnlyThatAndGivesTheNextReceipt()
    {
        await Import(Form.Document);

        var result = await Import(Form.Document.Replace("20555", "20556", StringComparison.Ordinal));

        Assert.Equal("dee-2021, Лужский район: изменений 1.", result.Lines[0]);
        Assert.Equal("  2.1: 20 555 -> 20 556", result.Lines[1]);
        Assert.StartsWith("Отправлено, квитанция DEE-2021-LUGA-2,", result.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Dry_ShowsAllAndChangesNothing()
    {
        var result = await Desk.Done(
            "import", "dee-2021", Desk.Write("form.csv", Form.Document), "--unit", "luga", "--dry-run");

        Assert.Equal("dee-2021, Лужский район: изменений 13.", result.Lines[0]);
        Assert.Equal("Пробный запуск: ничего не изменено.", result.Lines[^1]);
        Assert.Equal(0, (await Summary()).GetProperty("coverage").GetProperty("submitted").GetInt32());
        var missing = await Desk.Done("missing", "dee-2021", "--Clock:Start=2021-04-05T10:00:00Z");
        Assert.Contains("Лужский район\tбот не открывали", missing.Lines);
    }

    [Fact]
    public async Task Import_ThatBreaksAHardRule_FailsAndChangesNothing()
    {
        var file = Desk.Write("form.csv", Form.Document.Replace("173171", "180000", StringComparison.Ordinal));

        var result = await Desk.Run("import", "dee-2021", file, "--unit", "luga");

        Assert.Equal(1, result.Code);
        Assert.Equal(
            "form.csv: Часть больше целого: 180 000 (строка 1.1) из 174 876 (строка 1.2). "
            + "Исправьте файл: пока ничего не загружено.", result.Error);
        Assert.Equal("", result.Output);
        Assert.Equal(0, (await Summary()).GetProperty("coverage").GetProperty("submitted").GetInt32());
    }

    [Fact]
    public async Task Import_WithSeveralMistakes_NamesTheLineOfEach()
    {
        var file = Desk.Write("form.csv", string.Join(
            '\n', Form.Header, Form.Row("1.1", "много"), Form.Row("1.2", "12,5"), Form.Row("9.9", "1")));

        var result = await Desk.Run("import", "dee-2021", file, "--unit", "luga");

        Assert.Equal(1, result.Code);
        Assert.Equal(3, result.ErrorLines.Count);
        Assert.StartsWith("form.csv:2: «много» в строке 1.1. ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("form.csv:3: «12,5» в строке 1.2. ", result.ErrorLines[1], StringComparison.Ordinal);
        Assert.StartsWith("form.csv:4: строки 9.9 в этом мониторинге нет.", result.ErrorLines[2]);
        Assert.DoesNotContain("<code>", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfAPrintedTable_PassesOverHeadersAndPageNumbers()
    {
        var pages = Form.Rows.Chunk(4).Select((rows, page) => string.Join(
            '\n', [Form.Header, "1;Доля, в процентах;%;99", .. rows.Select(row => Form.Row(row.No, $"{row.Value}")),
                $";;;{page + 1}", $"{page + 1};;;"]));

        var table = string.Join("\n\n", pages).Replace("\n", "\r\n", StringComparison.Ordinal);

        var result = await Import('\ufeff' + table);

        Assert.Equal("dee-2021, Лужский район: изменений 13.", result.Lines[0]);
    }

    [Fact]
    public async Task Import_OfAPart_StaysADraft()
    {
        var result = await Import(Form.Of(Form.Rows.Take(3)));

        Assert.Equal("dee-2021, Лужский район: изменений 3.", result.Lines[0]);
        Assert.StartsWith("Записано в черновик", result.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfAFileInAnotherEncoding_SaysWhichIsExpected()
    {
        // «№;» of Windows-1251 is no UTF-8.
        var file = Desk.Write("form.csv", [0xb9, 0x3b, 0xc7, 0xed, 0xe0, 0xf7]);

        await Refused("Файл не в кодировке UTF-8.", file);
    }

    [Fact]
    public Task Import_OfAFileWithoutAHeader_SaysWhichIsExpected() =>
        Refused("В файле нет строки заголовка.", Desk.Write("form.csv", Form.Row("1.1", "1")));

    [Fact]
    public Task Import_OfAFileThatIsNotThere_SaysSo() =>
        Refused("Файл не открывается. Проверьте путь", Path.Combine(Path.GetDirectoryName(Desk.Database)!, "no.csv"));

    [Fact]
    public Task Import_OfAnExcelFile_SaysHowToSaveIt() =>
        Refused("Загружаются файлы .csv; .xlsx сохраните", Desk.Write("form.xlsx", Encoding.ASCII.GetBytes("PK")));

    [Fact]
    public async Task Import_OfAnEmptyForm_SaysWhereTheValuesGo()
    {
        var result = await Desk.Run(
            "import", "dee-2021", Desk.Write("form.csv", Form.Header + "\n" + Form.Row("1.1", "")), "--unit", "luga");

        Assert.Equal(1, result.Code);
        Assert.EndsWith("Заполните столбец «Значение».", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "Не сказано, чья это форма. Добавьте --unit: ")]
    [InlineData(1, "«leningrad-region» не отвечает в кампании dee-2021. Отвечают: ", "--unit", "leningrad-region")]
    public async Task Import_ForNoUnitThatAnswers_ListsThem(int code, string error, params string[] unit)
    {
        var result = await Desk.Run(["import", "dee-2021", Desk.Write("form.csv", Form.Document), .. unit]);

        Assert.Equal(code, result.Code);
        Assert.StartsWith(error, result.Error, StringComparison.Ordinal);
        Assert.Contains("luga", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0, "--archive")]
    [Trait("R", "R13")]
    public async Task Import_OfAResultThatIsNoNumber_IsForAnArchive(int code, params string[] archive)
    {
        var file = Desk.Write("form.csv", Form.Header + "\n" + Form.Row("6.1", "от 3-5 до 28 групп") + "\n");

        var result = await Desk.Run(["import", "dee-2021", file, "--unit", "luga", .. archive]);

        Assert.Equal(code, result.Code);
        Assert.Equal(code == 0, result.Output.Contains("от 3-5 до 28 групп", StringComparison.Ordinal));
    }

    [Theory]
    [Trait("R", "R40")]
    [InlineData("П2;;;1;2", "form.csv:3: после последнего столбца стоит «2».")]
    [InlineData("П2;;;1;2", "возьмите значение в кавычки")]
    [InlineData("итого по району;;;5", "form.csv:3: строки итого по району в этом мониторинге нет.")]
    [InlineData(";без номера;;5", "form.csv:3: у значения «5» нет номера строки.")]
    public async Task Import_OfARowThatWouldBeDropped_IsRefused(string row, string sentence) => await Refused(
        sentence, Desk.Write("form.csv", string.Join('\n', Form.Header, Form.Row("1.1", "1"), row)));

    [Fact]
    [Trait("R", "R40")]
    public async Task Import_WithCommasInTheNumbers_IsTheSame()
    {
        var result = await Import(string.Join('\n', [Form.Header, .. Form.Rows.Select((row, at) => Form.Row(
            row.No.Replace('.', at % 2 == 0 ? ',' : '/'), $"{row.Value}"))]));

        Assert.Equal("dee-2021, Лужский район: изменений 13.", result.Lines[0]);
    }

    private async Task Refused(string sentence, string file)
    {
        var result = await Desk.Run("import", "dee-2021", file, "--unit", "luga");

        Assert.Equal(1, result.Code);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }

    private Task<Result> Import(string form) =>
        Desk.Done("import", "dee-2021", Desk.Write("form.csv", form), "--unit", "luga");

    private async Task<JsonElement> Summary()
    {
        using var json = JsonDocument.Parse((await Desk.Done("summary", "dee-2021", "--json")).Output);
        return json.RootElement.Clone();
    }
}
