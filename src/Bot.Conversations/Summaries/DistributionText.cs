using Bot.Monitoring.Summaries;

namespace Bot.Conversations.Summaries;

/// <summary>What the answers to one question say together.</summary>
internal static class DistributionText
{
    /// <summary>The question with its result, and its options under it.</summary>
    /// <param name="talk">The turn.</param>
    /// <param name="distribution">The result.</param>
    /// <param name="most">How many options are listed at most.</param>
    public static IEnumerable<string> Lines(Talk talk, Distribution distribution, int most)
    {
        var question = distribution.Question;
        yield return talk.T(
            "distribution.line", ("no", question.No ?? question.Key), ("name", question.Name),
            ("value", distribution.Units == 0 ? talk.T("amount.absent") : Value(talk, distribution)));
        var options = Options(talk, distribution).ToList();
        foreach (var line in options.Take(most))
        {
            yield return line;
        }

        if (options.Count > most)
        {
            yield return talk.T("distribution.more", ("count", options.Count - most));
        }
    }

    private static string Value(Talk talk, Distribution distribution) => distribution switch
    {
        Distribution.Summed { Sum: { } sum } => talk.T(
            "distribution.sum", ("sum", Points.Plain(talk.Language, sum)), ("unit", distribution.Question.Unit),
            ("count", distribution.Units)),
        Distribution.Spread { Lowest: { } lowest, Highest: { } highest } => talk.T(
            "distribution.spread", ("lowest", Points.Plain(talk.Language, lowest)),
            ("highest", Points.Plain(talk.Language, highest)), ("unit", distribution.Question.Unit),
            ("count", distribution.Units)),
        _ => talk.T("distribution.answers", ("count", distribution.Units)),
    };

    private static IEnumerable<string> Options(Talk talk, Distribution distribution) => distribution switch
    {
        Distribution.Chosen chosen => chosen.Options.Select(each => talk.T(
            "distribution.option", ("label", each.Option.Label), ("count", each.Units))),
        Distribution.Ranked ranked => ranked.Options.Select((each, at) => talk.T(
            "distribution.rank", ("place", at + 1), ("label", each.Option.Label), ("points", each.Points),
            ("count", each.Units), ("mean", Points.Plain(talk.Language, each.MeanPlace)))),
        _ => [],
    };
}
