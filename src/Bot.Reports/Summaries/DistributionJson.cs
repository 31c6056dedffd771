using System.Text.Json.Nodes;
using Bot.Monitoring.Summaries;

namespace Bot.Reports.Summaries;

/// <summary>What the answers to one question say together: an addition to the contract, only where there are such
/// questions.</summary>
internal static class DistributionJson
{
    public static JsonObject Of(Distribution distribution)
    {
        var json = new JsonObject
        {
            ["no"] = distribution.Question.No,
            ["question"] = distribution.Question.Key,
            ["units"] = distribution.Units,
        };
        switch (distribution)
        {
            case Distribution.Chosen chosen:
                json["options"] = new JsonArray([.. chosen.Options.Select(Of)]);
                break;
            case Distribution.Ranked ranked:
                json["options"] = new JsonArray([.. ranked.Options.Select(Of)]);
                break;
            case Distribution.Summed summed:
                json["sum"] = summed.Sum;
                break;
            case Distribution.Spread spread:
                (json["lowest"], json["highest"]) = (spread.Lowest, spread.Highest);
                break;
        }

        return json;
    }

    private static JsonObject Of(OptionCount each) => new()
    {
        ["key"] = each.Option.Key,
        ["label"] = each.Option.Label,
        ["units"] = each.Units,
    };

    private static JsonObject Of(OptionRank each) => new()
    {
        ["key"] = each.Option.Key,
        ["label"] = each.Option.Label,
        ["units"] = each.Units,
        ["points"] = each.Points,
        ["meanPlace"] = each.MeanPlace,
    };
}
