using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Imports;

namespace Bot.Monitoring.Tests.Imports;

public sealed class ImportPlanTests
{
    private static readonly (string No, string Value)[] Published =
    [
        ("1.1", "173171"), ("1.2", "174876"), ("2.1", "20555"), ("2.2", "174873"), ("3.1", "3917"), ("3.2", "14269"),
        ("4.1", "41007"), ("4.2", "174876"), ("5.1", "202217"), ("5.2", "202217"), ("6.1", "92"), ("6.2", "118"),
        ("7.1", "3112"), ("7.2", "14269"), ("8.1", "525"), ("8.2", "3057"),
    ];

    [Fact]
    [Trait("R", "R02")]
    public void Make_SixteenRows_KeepThirteenAnswers()
    {
        var plan = Make(Untouched, Published);

        Assert.Empty(plan.Issues);
        Assert.Equal(Sample.Dee.Questions.Select(question => question.Key), plan.Kept.Select(kept => kept.Question));
        Assert.Equal(13, plan.Result.Answers.Count);
    }

    [Fact]
    [Trait("R", "R03")]
    public void Make_OneRowDiffersByThree_WarnsOnceAndKeepsTheFirst()
    {
        var plan = Make(Untouched, Published);

        Assert.Equal(new Answer.Number(174876), plan.Result["students_total"]);
        var (question, difference) = Assert.Single(
            plan.Kept.SelectMany(kept => kept.Differences.Select(each => (kept.Question, each))));
        Assert.Equal(("students_total", new RowDifference("2.2", 174873)), (question, difference));
        foreach (var (no, value) in Published.Where(row => row.No != "2.2"))
        {
            var key = Sample.Dee.Components.Single(component => component.No == no).Question;
            Assert.Equal(new Answer.Number(int.Parse(value, null)), plan.Result[key]);
        }
    }

    [Fact]
    [Trait("R", "R04")]
    public void Make_AlikeLabels_StayTwoAnswers()
    {
        var plan = Make(Untouched, Published);

        Assert.Equal((14269, 3057), (
            plan.Result["teachers_total"]!.Amount, plan.Result["teachers_trained_total_2021"]!.Amount));
    }

    [Fact]
    [Trait("R", "R40")]
    public void Make_HeadersAndPageNumbers_ArePassedOver()
    {
        var plan = Make(
            Untouched, ("№", "Значение"), ("1.", ""), ("1", "99"), ("1.1.", "12\u00a0074 чел."), ("11", ""), ("", "5"),
            ("№", "Значение"), ("12", "стр."), (" 1.2 ", "13 000"), ("2.1", " "));

        Assert.Empty(plan.Issues);
        Assert.Equal(
            [("students_digital_profile", 12074m), ("students_total", 13000m)],
            plan.Kept.Select(kept => (kept.Question, kept.Answer.Amount!.Value)));
    }

    [Fact]
    public void Make_AnUnknownRow_IsAnIssue()
    {
        var plan = Make(Untouched, ("1.1", "5"), ("9.9", "5"));

        Assert.Equal("9.9", Assert.IsType<ImportIssue.UnknownRow>(Assert.Single(plan.Issues)).Row.No);
    }

    [Fact]
    [Trait("R", "R36")]
    public void Make_WrongValues_AreIssuesWithTheirRows()
    {
        var plan = Make(Untouched, ("1.1", "много"), ("1.2", "12,5"), ("2.1", "5 из 6"));

        Assert.Equal(
            [("1.1", ReadingFault.NotANumber), ("1.2", ReadingFault.Fraction), ("2.1", ReadingFault.Several)],
            plan.Issues.Cast<ImportIssue.WrongValue>().Select(issue => (issue.Row.No, issue.Fault)));
        Assert.Empty(plan.Kept);
    }

    [Fact]
    [Trait("R", "R37")]
    public void Make_AHardRuleBroken_RefusesTheWhole()
    {
        var plan = Make(Untouched, ("1.1", "1400"), ("1.2", "1000"), ("6.1", "5"));

        var finding = Assert.IsType<ImportIssue.BrokenRule>(Assert.Single(plan.Issues)).Finding;
        Assert.Equal((1400, 1000), (finding.Left, finding.Right));
    }

    [Fact]
    [Trait("R", "R37")]
    public void Make_AHardRuleBrokenAgainstWhatIsThere_RefusesTheWhole()
    {
        var there = Make(Untouched, ("1.2", "1000")).Result;

        Assert.IsType<ImportIssue.BrokenRule>(Assert.Single(Make(there, ("1.1", "1400")).Issues));
    }

    [Fact]
    [Trait("R", "R39")]
    public void Make_ASoftRuleBroken_KeepsTheReasonOfTheImport()
    {
        var plan = Make(Untouched, Published);

        Assert.Equal("etasks-all-autochecked", Assert.Single(plan.Explained).Rule.Id);
        Assert.Equal("Таблица 2021 года", plan.Result.Answers["etasks_autochecked"].Reasons["etasks-all-autochecked"]);
    }

    [Fact]
    public void Make_TheSameFileTwice_KeepsNothingNew() =>
        Assert.Empty(Make(Make(Untouched, Published).Result, Published).Kept);

    [Fact]
    [Trait("R", "R33")]
    public void Make_OneCorrectedRow_KeepsOnlyIt()
    {
        var there = Make(Untouched, Published).Result;

        var corrected = Published.Select(row => row.No == "2.2" ? ("2.2", "174876") : row);
        var kept = Assert.Single(Make(there, [.. corrected]).Kept);

        Assert.Equal(("students_total", 0), (kept.Question, kept.Differences.Count));
    }

    [Fact]
    [Trait("R", "R31")]
    public void Make_NoDataInTheFile_IsKeptAsSuchAndAnEmptyCellChangesNothing()
    {
        var there = Make(Untouched, ("1.1", "5"), ("1.2", "10")).Result;
        var plan = Make(there, ("1.1", ""), ("1.2", "Нет данных"));

        Assert.Equal(new Answer.NoData("Таблица 2021 года"), plan.Result["students_total"]);
        Assert.Equal(new Answer.Number(5), plan.Result["students_digital_profile"]);
    }

    [Fact]
    public void Make_NothingOfTheForm_IsAnIssue() =>
        Assert.IsType<ImportIssue.NothingThere>(Assert.Single(Make(Untouched, ("№", "Значение"), ("1", "")).Issues));

    private static Entry Untouched => Entry.Untouched(new EntryKey("dee-2021", "luga"));

    private static ImportPlan Make(Entry entry, params (string No, string Value)[] rows) => ImportPlan.Make(
        Sample.Dee, entry, [.. rows.Select((row, at) => new ImportRow(at + 1, row.No, row.Value))],
        new Origin(Sample.Now, null, Way.Import), "Таблица 2021 года");
}
