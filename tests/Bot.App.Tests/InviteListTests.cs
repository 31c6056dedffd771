using System.Text;
using Bot.Monitoring.Documents;
using Bot.Reports.Documents;

namespace Bot.App.Tests;

/// <summary>Invitations of a whole list by command line.</summary>
public sealed class InviteListTests : DeskTest
{
    private const string Csv =
        "имя;единица;роль;часы\nИванова;Лужский район;ответственный;48\n;Тосненского района;координатор;\nПетров;Нигде;" +
        "ответственный;\n";

    [Fact]
    public async Task List_WithABrokenRow_InvitesTheOthersAndNamesIt()
    {
        var links = Desk.Write("links.csv", "");

        var result = await Desk.Run("invite", "list", Desk.Write("люди.csv", Csv), "--out", links);

        Assert.Equal(1, result.Code);
        Assert.StartsWith("Строка 4: «Нигде» нет", result.ErrorLines[0]);
        Assert.Equal("Приглашений готово: 2. Уже приглашены: 0. Строк с ошибками: 1.", result.ErrorLines[^1]);
        var lines = await File.ReadAllLinesAsync(links);
        Assert.Equal(3, lines.Length);
        Assert.Matches("^Лужский район;Иванова;respondent;https://t.me/svod_demo_bot\\?start=([A-Za-z0-9_-]{32});", lines[1]);
        var people = await Desk.Done("people");
        Assert.Equal(2, people.Lines.Count);
        Assert.EndsWith("\tИванова", people.Lines[0]);
    }

    [Fact]
    public async Task List_ASecondTime_InvitesNobody()
    {
        var file = Desk.Write("люди.csv", Csv);
        await Desk.Run("invite", "list", file);

        var again = await Desk.Run("invite", "list", file);

        Assert.Equal("Приглашений готово: 0. Уже приглашены: 2. Строк с ошибками: 1.", again.ErrorLines[^1]);
        Assert.Equal(2, (await Desk.Done("people")).Lines.Count);
    }

    [Fact]
    public async Task List_OfAWorkbook_IsReadToo()
    {
        var sheet = new Sheet("Люди", [20, 20], 1, [Row("unit", "role"), [], Row("luga", "viewer")]);
        var bytes = DocumentWriter.Write(new Document.Workbook("люди.xlsx", [sheet]))!;

        var result = await Desk.Run("invite", "list", Desk.Write("люди.xlsx", bytes));

        Assert.Equal(0, result.Code);
        Assert.StartsWith("Лужский район;;viewer;", result.Lines[1]);
    }

    [Theory]
    [InlineData("люди.pdf", "это", "Это не таблица")]
    [InlineData("люди.xlsx", "это", "Файл не открывается")]
    [InlineData("люди.csv", "Иванова;luga", "Не нашёл строки заголовков")]
    public async Task List_OfAFileThatIsNone_SaysWhatIsWrong(string name, string content, string said)
    {
        var result = await Desk.Run("invite", "list", Desk.Write(name, Encoding.UTF8.GetBytes(content)));

        Assert.Equal(1, result.Code);
        Assert.Contains(said, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    private static IReadOnlyList<Cell> Row(params string[] cells) => [.. cells.Select(each => new Cell.Words(each))];
}
