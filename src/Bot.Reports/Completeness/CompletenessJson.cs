using System.Text.Json.Nodes;
using Bot.Monitoring.Completeness;

namespace Bot.Reports.Completeness;

/// <summary>Who is missing, as other programs read it (design, section 2).</summary>
public static class CompletenessJson
{
    public static JsonObject Of(CompletenessReport report) => new()
    {
        ["campaign"] = report.Campaign.Id,
        ["stage"] = report.Stage.Id,
        ["units"] = new JsonArray([.. report.Units.Select(Of)]),
    };

    private static JsonObject Of(UnitProgress unit) => new()
    {
        ["unit"] = unit.Unit.Id,
        ["name"] = unit.Unit.Name,
        ["status"] = Word(unit.Status),
        ["answered"] = unit.Answered,
        ["questions"] = unit.Questions,
        ["lateDays"] = unit.LateDays,
        ["submittedAt"] = unit.SubmittedAt is { } at ? Instants.Written(at) : null,
    };

    private static string Word(UnitStatus status) => status switch
    {
        UnitStatus.OnTime => "onTime",
        UnitStatus.Late => "late",
        UnitStatus.Partly => "partly",
        UnitStatus.Nothing => "nothing",
        UnitStatus.Excused => "excused",
        UnitStatus.NeverOpened => "neverOpened",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
