using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Summaries;

namespace Bot.Monitoring.Tests.Summaries;

public sealed class DistributionTests
{
    private static readonly Option[] Options = [new("a", "А"), new("b", "Б"), new("c", "В"), new("d", "Г")];

    [Fact]
    public void Compute_SeveralChoices_CountsThemTheMostFrequentFirst()
    {
        var chosen = Assert.IsType<Distribution.Chosen>(Of(
            QuestionKind.MultiChoice, Chose("u1", "a", "c"), Chose("u2", "c"), Chose("u3", "b", "c")));

        Assert.Equal(3, chosen.Units);
        Assert.Equal(["c 3", "a 1", "b 1"], chosen.Options.Select(each => each.Option.Key + " " + each.Units));
    }

    [Fact]
    public void Compute_Rankings_GiveThePlaceItsPoints()
    {
        var ranked = Assert.IsType<Distribution.Ranked>(Of(
            QuestionKind.Ranking, Chose("u1", "a", "b", "c"), Chose("u2", "b", "a"), Chose("u3", "b")));

        // Three places: 3, 2 and 1 points.
        Assert.Equal(
            ["b 8 3", "a 5 2", "c 1 1"],
            ranked.Options.Select(each => $"{each.Option.Key} {each.Points} {each.Units}"));
        Assert.Equal([4m / 3, 1.5m, 3m], ranked.Options.Select(each => each.MeanPlace));
    }

    [Fact]
    public void Compute_Counts_AreSummed()
    {
        var summed = Assert.IsType<Distribution.Summed>(Of(
            QuestionKind.Count, Said("u1", new Answer.Number(5)), Said("u2", new Answer.Number(0)),
            Said("u3", new Answer.NoData("нет учёта"))));

        Assert.Equal((2, 5), (summed.Units, summed.Sum));
    }

    [Fact]
    [Trait("R", "R31")]
    public void Compute_NobodyAnswered_HasNoSum()
    {
        var summed = Assert.IsType<Distribution.Summed>(Of(
            QuestionKind.Count, Said("u1", new Answer.NotApplicable("нет школ"))));

        Assert.Null(summed.Sum);
    }

    [Fact]
    [Trait("R", "R13")]
    public void Compute_SharesWithoutABase_AreNotAveraged()
    {
        var spread = Assert.IsType<Distribution.Spread>(Of(
            QuestionKind.Percent, Said("u1", new Answer.Number(86)), Said("u2", new Answer.Number(24)),
            Said("u3", new Answer.Stated("100 %", "от 3–5 до 28 групп"))));

        Assert.Equal((2, 24, 86), (spread.Units, spread.Lowest, spread.Highest));
    }

    [Fact]
    public void Compute_Words_AreCounted()
    {
        var answered = Assert.IsType<Distribution.Answered>(Of(
            QuestionKind.Text, Said("u1", new Answer.Words("да")), Said("u2", new Answer.NoData("нет"))));

        Assert.Equal(1, answered.Units);
    }

    [Fact]
    public void Compute_AComponentOfAnIndicator_IsLeftToIt() => Assert.Empty(
        DistributionCalculator.Compute(Sample.Dee, []));

    [Fact]
    public void Summary_WithoutIndicators_HasADistributionForEveryQuestion()
    {
        var catalog = Sample.Region(Monitoring(QuestionKind.Choice), 2);

        var summary = SummaryCalculator.Compute(
            catalog, catalog.Campaigns[0], catalog.Organisations[0].Root,
            Sample.Stored(Sample.Send(Chose("u1", "b"), Sample.Now)), Sample.Now);

        Assert.Equal((0, 1), (summary.Indicators.Count, summary.Distributions.Count));
        Assert.Equal(1, summary.Distributions[0].Units);
    }

    private static MonitoringDefinition Monitoring(QuestionKind kind) => new(
        "m", 1, "М", "М",
        [new Question("q", "Вопрос", "чел.", kind) { No = "1", Group = "g", Options = Options, AtMost = 3 }],
        [new IndicatorGroup("g", "Группа")], [], [], []);

    private static Distribution Of(QuestionKind kind, params Entry[] entries)
    {
        var catalog = Sample.Region(Monitoring(kind), entries.Length);
        var sent = entries.Select(entry => Sample.Send(entry, Sample.Now));
        return SummaryCalculator.Compute(
            catalog, catalog.Campaigns[0], catalog.Organisations[0].Root, Sample.Stored(sent), Sample.Now)
            .Distributions.Single();
    }

    private static Entry Chose(string unit, params string[] options) => Said(unit, new Answer.Chosen(options));

    private static Entry Said(string unit, Answer answer) =>
        Entry.Untouched(new EntryKey("c", unit)).With([Sample.Kept("q", answer)]);
}
