using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Summaries;

/// <summary>Sums up the questions that no indicator uses, so that a monitoring without indicators has a summary
/// too.</summary>
public static class DistributionCalculator
{
    /// <summary>One for each question that stands by itself, in the order of asking.</summary>
    public static IReadOnlyList<Distribution> Compute(
        MonitoringDefinition monitoring, IReadOnlyList<UnitFigures> figures) =>
    [
        .. monitoring.Questions
            .Where(question => monitoring.IndicatorOf(question.Key) is null)
            .Select(question => Of(question, figures)),
    ];

    private static Distribution Of(Question question, IReadOnlyList<UnitFigures> figures)
    {
        if (question.AddsUp)
        {
            var amounts = figures.Select(each => each.AmountOf(question)).OfType<decimal>().ToList();
            return new Distribution.Summed(question, amounts.Count, amounts.Count == 0 ? null : amounts.Sum());
        }

        var answers = figures.SelectMany(each => each.AnswersTo(question)).ToList();
        return question.Kind switch
        {
            QuestionKind.Ranking => Ranked(question, [.. answers.OfType<Answer.Chosen>()]),
            QuestionKind.Percent => Spread(question, [.. Amounts(answers)]),
            QuestionKind.Score => Scored(question, [.. Amounts(answers)]),
            _ when question.IsChosen => Chosen(question, [.. answers.OfType<Answer.Chosen>()]),
            _ => new Distribution.Answered(
                question, answers.Count(answer => answer is Answer.Words or Answer.Day or Answer.Stated)),
        };
    }

    private static Distribution.Chosen Chosen(Question question, List<Answer.Chosen> answers) => new(
        question, answers.Count,
        MostFirst(question, option => answers.Count(each => each.Options.Contains(option.Key))));

    private static Distribution.Chosen Scored(Question question, List<decimal> points) => new(
        question, points.Count, MostFirst(question, option => points.Count(each => each == option.Points)));

    private static List<OptionCount> MostFirst(Question question, Func<Option, int> count) =>
    [
        .. question.Options
            .Select(option => new OptionCount(option, count(option)))
            .Where(each => each.Units > 0)
            .OrderByDescending(each => each.Units),
    ];

    private static Distribution.Ranked Ranked(Question question, List<Answer.Chosen> answers)
    {
        var places = question.AtMost ?? question.Options.Count;
        var ranks =
            from option in question.Options
            let given = answers.Select(each => PlaceOf(option, each)).Where(place => place > 0).ToList()
            where given.Count > 0
            let points = given.Sum(place => Math.Max(0, places + 1 - place))
            select new OptionRank(option, given.Count, points, (decimal)given.Sum() / given.Count);
        return new Distribution.Ranked(
            question, answers.Count, [.. ranks.OrderByDescending(each => each.Points).ThenBy(each => each.MeanPlace)]);
    }

    // From 1; 0 when the option was not named.
    private static int PlaceOf(Option option, Answer.Chosen answer) => answer.Options.ToList().IndexOf(option.Key) + 1;

    private static Distribution.Spread Spread(Question question, List<decimal> shares) => shares.Count == 0
        ? new(question, 0, null, null)
        : new(question, shares.Count, shares.Min(), shares.Max());

    private static IEnumerable<decimal> Amounts(IEnumerable<Answer> answers) =>
        answers.Select(answer => answer.Amount).OfType<decimal>();
}
