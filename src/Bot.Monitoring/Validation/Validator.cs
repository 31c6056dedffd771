using System.Diagnostics;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Validation;

/// <summary>Checks answers against the rules of a monitoring.</summary>
public static class Validator
{
    private const string WithinPrefix = "within-";

    /// <summary>All rules: each indicator's «numerator within denominator» (R37), then the written ones.</summary>
    public static IEnumerable<Rule> RulesOf(MonitoringDefinition monitoring) => monitoring.Indicators
        .Where(indicator => indicator.Within is not null)
        .Select(indicator => new Rule(
            WithinPrefix + indicator.No, indicator.Numerator.Question, Comparison.LessOrEqual,
            indicator.Denominator.Question, null, indicator.Within!.Value, null, ""))
        .Concat(monitoring.Rules);

    /// <summary>Whether a rule is an indicator's own «within», whose sentence is in the texts.</summary>
    public static bool IsWithin(Rule rule) => rule.Id.StartsWith(WithinPrefix, StringComparison.Ordinal);

    /// <summary>The indicator whose «within» a rule is: its rows are the ones a person knows the numbers by.</summary>
    /// <exception cref="InvalidOperationException">The rule is a written one.</exception>
    public static Indicator IndicatorOf(MonitoringDefinition monitoring, Rule rule) =>
        monitoring.Indicators.First(indicator => WithinPrefix + indicator.No == rule.Id);

    /// <summary>What every rule says of the answers.</summary>
    /// <param name="monitoring">Whose rules.</param>
    /// <param name="answerTo">Question key to answer; null when unanswered.</param>
    public static IEnumerable<Finding> Check(MonitoringDefinition monitoring, Func<string, Answer?> answerTo) =>
        RulesOf(monitoring).Select(rule => Check(rule, answerTo));

    private static Finding Check(Rule rule, Func<string, Answer?> answerTo)
    {
        var left = answerTo(rule.Left)?.Amount;
        var right = rule.Right is null ? rule.Constant : answerTo(rule.Right)?.Amount;
        if (left is null || right is null)
        {
            return new Finding(rule, Verdict.NotCheckable, left, right, left is null ? rule.Left : rule.Right);
        }

        var silent = rule.AppliesFrom is { } from && left < from;
        var holds = silent || Holds(left.Value, rule.Comparison, right.Value);
        return new Finding(rule, holds ? Verdict.Pass : Verdict.Fail, left, right, null);
    }

    private static bool Holds(decimal left, Comparison comparison, decimal right) => comparison switch
    {
        Comparison.Equal => left == right,
        Comparison.NotEqual => left != right,
        Comparison.Greater => left > right,
        Comparison.GreaterOrEqual => left >= right,
        Comparison.Less => left < right,
        Comparison.LessOrEqual => left <= right,
        _ => throw new UnreachableException(),
    };
}
