using System.Text.Json.Nodes;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Scores;
using Bot.Monitoring.Summaries;

namespace Bot.Reports.Summaries;

/// <summary>The summary as other programs read it (design, section 2): exact decimals, null for what is
/// absent.</summary>
public static class SummaryJson
{
    /// <param name="summary">The computed summary.</param>
    /// <param name="warningText">The sentence of a warning.</param>
    /// <param name="only">The number of the one indicator asked for; null for all.</param>
    public static JsonObject Of(Summary summary, Func<Warning, string> warningText, string? only = null)
    {
        var json = Whole(summary, warningText, only);
        if (summary.Distributions.Count > 0 && only is null)
        {
            json["distributions"] = new JsonArray([.. summary.Distributions.Select(DistributionJson.Of)]);
        }

        return json;
    }

    private static JsonObject Whole(Summary summary, Func<Warning, string> warningText, string? only) => new()
    {
        ["campaign"] = summary.Campaign.Id,
        ["unit"] = summary.Unit.Id,
        ["asOf"] = Instants.Written(summary.AsOf),
        ["preliminary"] = summary.Preliminary,
        ["coverage"] = new JsonObject
        {
            ["expected"] = summary.Coverage.Expected,
            ["submitted"] = summary.Coverage.Submitted,
            ["missing"] = new JsonArray([.. summary.Coverage.Missing.Select(unit => (JsonNode)unit.Id)]),
        },
        ["indicators"] = new JsonArray([.. summary.Indicators
            .Where(value => only is null || value.Indicator.No == only)
            .Select(Of)]),
        ["indexes"] = new JsonArray([.. summary.Indexes.Select(Of)]),
        ["scores"] = new JsonArray([.. summary.Scores.Select(Of)]),
        ["warnings"] = new JsonArray([.. summary.Warnings.Select(warning => new JsonObject
        {
            ["code"] = warning.Code,
            ["text"] = warningText(warning),
        })]),
    };

    private static JsonObject Of(IndicatorValue value) => new()
    {
        ["no"] = value.Indicator.No,
        ["value"] = value.Value,
        ["shown"] = value.Value is { } shown ? Rounding.Show(shown, 0, "ru") : null,
        ["numerator"] = value.Numerator,
        ["denominator"] = value.Denominator,
        ["target"] = value.Target,
        ["status"] = Word(value.Status),
        ["shortfall"] = value.Shortfall,
        ["units"] = value.Units,
    };

    private static JsonObject Of(IndexValue index) => new()
    {
        ["id"] = index.Index.Id,
        ["value"] = index.Value,
        ["of"] = index.Of,
        ["present"] = index.Present,
    };

    private static JsonObject Of(ScoreValue score) => new()
    {
        ["id"] = score.Id,
        ["total"] = score.Total,
        ["max"] = score.Max,
        ["band"] = score.Band?.Id,
        ["answered"] = score.Answered,
        ["questions"] = score.Questions,
    };

    private static string Word(TargetStatus status) => status switch
    {
        TargetStatus.NoTarget => "noTarget",
        TargetStatus.NoData => "noData",
        TargetStatus.Reached => "reached",
        TargetStatus.NotReached => "notReached",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
