using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Monitoring.Registers;

namespace Bot.Reports.Registers;

/// <summary>How the decisions of a register stand, as other programs read it: exact decimals, null for what is absent.
/// </summary>
public static class RegisterJson
{
    /// <param name="report">The computed report, or the part of it that was asked for.</param>
    public static JsonObject Of(RegisterReport report) => new()
    {
        ["register"] = report.Register.Id,
        ["asOf"] = Written(report.Day),
        ["decisions"] = new JsonArray([.. report.Decisions.Select(Of)]),
    };

    private static JsonObject Of(DecisionProgress decision) => new()
    {
        ["id"] = decision.Decision.Id,
        ["direction"] = decision.Decision.Direction,
        ["action"] = decision.Decision.Action,
        ["terms"] = new JsonArray([.. decision.Terms.Select(term => (JsonNode)term.Wording)]),
        ["due"] = decision.Due is { } due ? Written(due) : null,
        ["standing"] = Word(decision.Standing),
        ["daysLate"] = decision.DaysLate,
        ["twoTerms"] = decision.TwoTerms,
        ["measure"] = decision.Measure is { } measure ? Of(measure) : null,
        ["parties"] = new JsonArray([.. decision.Parties.Select(Of)]),
    };

    private static JsonObject Of(PartyProgress party) => new()
    {
        ["party"] = party.Party.Id,
        ["title"] = party.Party.Title,
        ["expected"] = party.Expected,
        ["reported"] = party.Reported,
        ["done"] = party.Done,
        ["units"] = new JsonArray([.. party.Units.Select(Of)]),
    };

    private static JsonObject Of(UnitStanding unit) => new()
    {
        ["unit"] = unit.Unit.Id,
        ["status"] = unit.Last is { } last ? Word(last.Status) : null,
        ["done"] = unit.Done,
        ["daysLate"] = unit.DaysLate,
        ["reportedAt"] = unit.Last is { } said ? Instants.Written(said.At) : null,
        ["text"] = unit.Last?.Text,
        ["file"] = unit.Last?.File?.Name,
        ["measure"] = unit.Measure is { } measure ? Of(measure) : null,
    };

    private static JsonObject Of(MeasureProgress measure) => new()
    {
        ["part"] = measure.Part,
        ["whole"] = measure.Whole,
        ["value"] = measure.Value,
        ["target"] = measure.Target,
        ["until"] = measure.Until is { } until ? Written(until) : null,
        ["status"] = Word(measure.Status),
        ["shortfall"] = measure.Shortfall,
    };

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word<TWord>(TWord word)
        where TWord : struct, Enum => char.ToLowerInvariant($"{word}"[0]) + $"{word}"[1..];
}
