using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Imports;

namespace Bot.Monitoring.Tests.Imports;

public sealed class EveryKindTests
{
    private static readonly MonitoringDefinition Monitoring = new(
        "m", 1, "Мониторинг", "Мониторинг",
        [
            new("trained", "Обученные педагоги", "чел.", QuestionKind.Count),
            new("teachers", "Педагоги – всего", "чел.", QuestionKind.Count),
            new("share", "Доля школ", "%", QuestionKind.Percent) { No = "5", Group = "g" },
            new("topics", "Темы", "", QuestionKind.MultiChoice)
            {
                No = "6", Group = "g", Options = [new("a", "Чтение"), new("b", "Письмо"), new("c", "Счёт")],
            },
            new("day", "Дата приказа", "", QuestionKind.Date) { No = "7", Group = "g" },
            Score("order", "К1.1", "Положение о службе"),
            Score("team", "К1.2", "Штат службы"),
        ],
        [new IndicatorGroup("g", "Все")],
        [
            new("1", "Доля обученных", "g", "%", new("1.1", "trained"), new("1.2", "teachers")),
            new("2", "То же по другой строке", "g", "%", new("2.1", "trained"), new("2.2", "teachers")),
        ],
        [], []);

    [Fact]
    [Trait("R", "R40")]
    public void Make_RowsOfEveryKind_AreReadByTheirQuestions()
    {
        var plan = Make(
            false, Row("1.1", "12"), Row("1.2", "40"), Row("5", "12,5 %"), Row("6", "письмо; чтение"),
            Row("7", "09.04.2021"), Row("К1.1", "2"), Row("k1.2", "есть"));

        Assert.Empty(plan.Issues);
        Assert.Equal(new Answer.Number(12.5m), plan.Result["share"]);
        Assert.Equal(new Answer.Chosen(["a", "b"]), plan.Result["topics"]);
        Assert.Equal(new Answer.Day(new(2021, 4, 9)), plan.Result["day"]);
        Assert.Equal((2m, 1m), (plan.Result["order"]!.Amount, plan.Result["team"]!.Amount));
    }

    [Fact]
    [Trait("R", "R27")]
    public void Make_ADayAsDocumentsWriteIt_IsThatDay_AndAMonthIsNone()
    {
        Assert.Equal(new Answer.Day(new(2021, 4, 9)), Make(false, Row("7", "до 09 апреля 2021 г.")).Result["day"]);

        var issue = Assert.Single(Make(false, Row("7", "октябрь 2020 года")).Issues);
        Assert.Equal(ReadingFault.NotOneDay, Assert.IsType<ImportIssue.WrongValue>(issue).Fault);
    }

    [Fact]
    [Trait("R", "R71")]
    public void Make_OnlyWhatIsRequired_IsComplete()
    {
        ImportRow[] required = [Row("1.1", "12"), Row("1.2", "40"), Row("5", "1"), Row("6", "1"), Row("7", "01.02.2021")];

        Assert.True(Make(false, required).Complete);
        Assert.False(Make(false, required[1..]).Complete);
        Assert.False(Make(false, Row("К1.1", "2")).Complete);
    }

    [Theory]
    [Trait("R", "R12")]
    [InlineData("", "чел.", "trained")]
    [InlineData("Неизвестная строка", "ед.", "trained")]
    [InlineData("Неизвестная строка", "человек", "trained")]
    [InlineData("", "балл", "order")]
    [InlineData("", "Баллы", "order")]
    [InlineData("Положение о службе", "", "order")]
    [InlineData("положение о службе ", "чел.", "order")]
    [InlineData("Обученные педагоги", "балл", "trained")]
    public void Make_ANumberOfARowAndOfACriterion_IsDecidedByNameThenUnit(string name, string unit, string question)
    {
        var plan = Make(false, new ImportRow(1, "1.1", "2", name, unit));

        Assert.Equal(question, Assert.Single(plan.Kept).Question);
    }

    [Theory]
    [Trait("R", "R12")]
    [InlineData("")]
    [InlineData("Неизвестная строка")]
    public void Make_ABareNumberThatMayBePoints_IsAnIssue(string name)
    {
        var plan = Make(false, new ImportRow(1, "1,1", "2", name));

        var issue = Assert.IsType<ImportIssue.AmbiguousRow>(Assert.Single(plan.Issues));
        Assert.Equal(("trained", "order"), (issue.Component.Key, issue.Criterion.Key));
        Assert.Empty(plan.Kept);
    }

    [Fact]
    [Trait("R", "R12")]
    public void Make_ABareNumberTwice_IsAnIssueUnlessTheUnitDecides()
    {
        Assert.Equal(2, Make(false, Row("1.1", "12"), Row("1.1", "2")).Issues.Count);

        var plan = Make(false, new ImportRow(1, "1.1", "12"), new ImportRow(2, "1.1", "2", Unit: "балл"));

        Assert.Empty(plan.Issues);
        Assert.Equal((12m, 2m), (plan.Result["trained"]!.Amount, plan.Result["order"]!.Amount));
    }

    [Theory]
    [Trait("R", "R40")]
    [InlineData("1,1")]
    [InlineData("1/1")]
    [InlineData("1.1.")]
    public void Make_ANumberAsExcelWritesIt_IsTheRow(string no) =>
        Assert.Equal("trained", Assert.Single(Make(false, Row(no, "12")).Kept).Question);

    [Theory]
    [Trait("R", "R40")]
    [InlineData("12", "5", "")]
    [InlineData("", "12 074", "")]
    [InlineData("", "5", "Обученные педагоги")]
    [InlineData("раздел", "5", "")]
    [InlineData("01.янв", "5", "")]
    public void Make_AValueOfNoRow_IsAnIssue(string no, string value, string name) => Assert.IsType<ImportIssue.UnknownRow>(
        Assert.Single(Make(false, Row("5", "1"), new ImportRow(2, no, value, name)).Issues));

    [Theory]
    [Trait("R", "R40")]
    [InlineData("", "5")]
    [InlineData("12", "")]
    [InlineData("12", "стр.")]
    [InlineData("стр. 12", "")]
    [InlineData("Раздел", "")]
    [InlineData("1", "99")]
    [InlineData("№ п/п", "Значение")]
    public void Make_APageOrAHeading_IsPassedOver(string no, string value) =>
        Assert.Equal("share", Assert.Single(Make(false, Row("5", "1"), Row(no, value)).Kept).Question);

    [Fact]
    [Trait("R", "R12")]
    public void Make_PointsThatAreNotThere_AreAnIssue()
    {
        var plan = Make(false, Row("К1.1", "3"), Row("К1.2", "1.5"));

        Assert.Equal(
            [("order", ReadingFault.NotPoints), ("team", ReadingFault.NotPoints)],
            plan.Issues.Cast<ImportIssue.WrongValue>().Select(issue => (issue.Question.Key, issue.Fault)));
    }

    [Fact]
    public void Make_AnUnknownCriterion_IsAnIssue() =>
        Assert.IsType<ImportIssue.UnknownRow>(Assert.Single(Make(false, Row("К9.9", "1")).Issues));

    [Theory]
    [Trait("R", "R13")]
    [Trait("R", "R53")]
    [InlineData("К1.1", ">30")]
    [InlineData("К1.1", "более 30 баллов")]
    [InlineData("1.1", "86%")]
    [InlineData("1.1", "100% от 3-5 до 28 групп")]
    public void Make_AnArchive_TakesWhatIsStatedInWords(string no, string value)
    {
        var row = new ImportRow(1, no, value, Comment: "из таблицы");

        var stated = Assert.IsType<Answer.Stated>(Assert.Single(Make(true, row).Kept).Answer);
        Assert.Equal((value, "из таблицы"), (stated.Text, stated.Comment));
        Assert.Null(stated.Amount);
        Assert.IsType<ImportIssue.WrongValue>(Assert.Single(Make(false, row).Issues));
    }

    [Theory]
    [Trait("R", "R53")]
    [InlineData("Итого", "", ">3")]
    [InlineData("Всего:", "", "более 3 баллов")]
    [InlineData("m", "", "4")]
    [InlineData("", "Итого", "3")]
    public void Make_ATotalOfAnArchive_IsStatedAndCompletes(string no, string name, string value)
    {
        var row = new ImportRow(1, no, value, name);
        var plan = Make(true, row);

        Assert.Equal(("m", new Answer.Stated(value, null)), (plan.Kept.Single().Question, plan.Kept.Single().Answer));
        Assert.True(plan.Complete);
        Assert.IsType<ImportIssue.UnknownRow>(Assert.Single(Make(false, row).Issues));
    }

    [Theory]
    [Trait("R", "R53")]
    [InlineData("5")]
    [InlineData(">4")]
    [InlineData("почти все")]
    [InlineData("3,5")]
    public void Make_ATotalThatCannotBe_IsAnIssue(string value) => Assert.Equal(
        4, Assert.IsType<ImportIssue.WrongTotal>(Assert.Single(Make(true, Row("Итого", value)).Issues)).Max);

    [Theory]
    [Trait("R", "R53")]
    [InlineData("К1.1", "3")]
    [InlineData("1.1", "12,5")]
    [InlineData("1.1", "-3")]
    [InlineData("7", "весной")]
    public void Make_ANumberThatIsWrongOrAnotherKind_IsAnIssueInAnArchiveToo(string no, string value) =>
        Assert.IsType<ImportIssue.WrongValue>(Assert.Single(Make(true, Row(no, value)).Issues));

    [Theory]
    [Trait("R", "R31")]
    [InlineData("неприменимо")]
    [InlineData("Не применимо.")]
    public void Make_NotApplicable_IsKeptAsSuch(string value) => Assert.Equal(
        new Answer.NotApplicable("файл"), Assert.Single(Make(false, Row("6", value)).Kept).Answer);

    [Theory]
    [Trait("R", "R03")]
    [InlineData("40", "нет данных", "2.2")]
    [InlineData("нет данных", "40", "1.2")]
    public void Make_ANumberAndNoDataForOneQuestion_TakesTheNumberAndWarns(string first, string second, string overruled)
    {
        var plan = Make(false, Row("1.2", first), Row("2.2", second));

        Assert.Equal(new Answer.Number(40), plan.Result["teachers"]);
        Assert.Equal(overruled, Assert.Single(plan.Overruled).No);
        Assert.Empty(plan.Issues);
    }

    [Fact]
    [Trait("R", "R03")]
    public void Make_TwoNumbersAfterNoData_WarnsOfBoth()
    {
        var plan = Make(
            false, new ImportRow(1, "1.2", "нет данных", Unit: "чел."), Row("2.2", "40"),
            new ImportRow(3, "1.2", "43", Unit: "чел."));

        Assert.Equal(new RowDifference("1.2", 43), Assert.Single(Assert.Single(plan.Kept).Differences));
        Assert.Equal("1.2", Assert.Single(plan.Overruled).No);
    }

    private static Question Score(string key, string no, string name) => new(key, name, "балл", QuestionKind.Score)
    {
        No = no, Group = "g", Required = false, Options = [new("0", "Нет", 0), new("1", "Есть", 1), new("2", "Действует", 2)],
    };

    private static ImportRow Row(string no, string value) => new(1, no, value);

    private static ImportPlan Make(bool archive, params ImportRow[] rows) => ImportPlan.Make(
        Monitoring, Entry.Untouched(new EntryKey("c", "u1")), rows, new Origin(Sample.Now, null, Way.Import), "файл",
        archive);
}
