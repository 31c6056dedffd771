using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.App.Tests;

/// <summary>A form that comes by file while its entry is under review.</summary>
public sealed class ImportReviewedTests : DeskTest
{
    private static readonly Act Boris = new(1002, Kept.Noon, "проверьте");

    private static readonly string Corrected = Form.Document.Replace("20555", "20556", StringComparison.Ordinal);

    [Fact]
    [Trait("R", "R35")]
    public async Task Import_IntoAnAcceptedEntry_IsRefusedWithWhoAndWhen()
    {
        await Import(Form.Document);
        await Kept.Join(Desk, 1002, "Борис", Role.Coordinator, "leningrad-region");
        await Kept.Do(Desk, Kept.Step(new ReviewStep.Accept(Boris)));

        var result = await Run(Corrected);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Equal(
            "dee-2021, Лужский район: форма принята 08.04.2021 12:00 (Борис), менять её нельзя. "
            + "Координатор может открыть её снова; потом повторите загрузку.", result.Error);
        Assert.Equal(EntryState.Accepted, (await Kept.Entry(Desk)).State);
    }

    [Fact]
    public async Task Import_IntoAReopenedEntry_IsSubmittedAgain()
    {
        await Import(Form.Document);
        var first = (await Kept.Entry(Desk)).FirstSubmittedAt;
        await Kept.Do(Desk, Kept.Step(new ReviewStep.Accept(Boris)), Kept.Step(new ReviewStep.Reopen(Boris)));

        var result = await Import(Corrected);

        Assert.StartsWith("Отправлено, квитанция DEE-2021-LUGA-2,", result.Lines[^1], StringComparison.Ordinal);
        var entry = await Kept.Entry(Desk);
        Assert.Equal((EntryState.Submitted, first), (entry.State, entry.FirstSubmittedAt));
    }

    [Fact]
    public async Task Import_ThatAnswersWhatWasReturned_IsSubmittedAgain()
    {
        await Return();

        var result = await Import(Corrected);

        Assert.StartsWith("Отправлено, квитанция DEE-2021-LUGA-2,", result.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(EntryState.Submitted, (await Kept.Entry(Desk)).State);
    }

    [Theory]
    [InlineData("20555", "20555", "Ничего не изменено")]
    [InlineData("3917", "3918", "Записано")]
    public async Task Import_ThatLeavesWhatWasReturned_IsNotSubmitted(string value, string other, string said)
    {
        await Return();

        var result = await Import(Form.Document.Replace(value, other, StringComparison.Ordinal));

        Assert.Equal(
            $"{said}, но не отправлено: возвращённые строки 2.1 остались прежними. "
            + "Исправьте их в файле, а верные подтвердите в чате.", result.Lines[^1]);
        Assert.Equal(EntryState.Returned, (await Kept.Entry(Desk)).State);
    }

    [Fact]
    public async Task Import_IntoAnExcusedEntry_IsADraftThatIsSubmitted()
    {
        await Kept.Do(Desk, Kept.Step(new ReviewStep.Excuse(Boris, null)));

        var result = await Import(Form.Document);

        Assert.StartsWith("Отправлено, квитанция DEE-2021-LUGA-1,", result.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(EntryState.Submitted, (await Kept.Entry(Desk)).State);
    }

    [Fact]
    public async Task Import_OfTheSameAfterAnExcuse_IsSubmittedToo()
    {
        await Import(Form.Document);
        await Kept.Do(
            Desk, Kept.Step(new ReviewStep.Return(new Return(Boris, []))), Kept.Step(new ReviewStep.Excuse(Boris, null)));

        var result = await Import(Form.Document);

        Assert.StartsWith("Отправлено, квитанция DEE-2021-LUGA-2,", result.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(EntryState.Submitted, (await Kept.Entry(Desk)).State);
    }

    private async Task Return()
    {
        await Run(Form.Document, "08:00");
        var entry = await Kept.Entry(Desk);
        var question = entry.Answers.Values.Single(kept => kept.Answer.Amount == 20555).Question;
        await Kept.Do(Desk, Kept.Step(new ReviewStep.Return(
            new Return(Boris, [new ReturnedQuestion(question, entry[question])]))));
    }

    // Everything that is done to the entry beside is done at nine by the same clock.
    private Task<Result> Run(string form, string time = "10:00") => Desk.Run(
        "import", "dee-2021", Desk.Write("form.csv", form), "--unit", "luga", $"--Clock:Start=2021-04-08T{time}:00Z");

    private async Task<Result> Import(string form)
    {
        var result = await Run(form);
        Assert.Equal("", result.Errors);
        return result;
    }
}
