using Bot.Conversations.Screens;
using Bot.Monitoring.Registers;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Registers;

/// <summary>Who has reported what on a decision, and who has not, for those who look at the units; everybody else sees
/// how many.</summary>
/// <param name="Letters">How much of a report's words is shown.</param>
/// <param name="Most">How many units are shown one by one.</param>
internal sealed record UnitLines(int Letters, int Most)
{
    /// <summary>From the fullest to the shortest: the first that fits into a message is shown.</summary>
    public static IReadOnlyList<UnitLines> Narrower { get; } =
        [new(80, 60), new(40, 60), new(0, 60), new(0, 20), new(0, 5)];

    public IEnumerable<string> Of(Talk talk, DecisionProgress progress)
    {
        string? before = null;
        foreach (var party in progress.Parties.Where(party => !party.Unassigned))
        {
            yield return talk.T(
                "decision.party", ("party", party.Party.Title), ("done", party.Done), ("expected", party.Expected));
            var seen = party.Units.Where(unit => Duties.Watches(talk.Catalog, talk.Person, unit.Unit.Id))
                .ToLookup(unit => unit.Last is null);
            var missing = seen[true].Select(unit => unit.Unit.ShortName).ToList();
            if (Missing(talk, missing, party.Expected, ref before) is { } line)
            {
                yield return line;
            }

            foreach (var said in Reported(talk, [.. seen[false]]))
            {
                yield return said;
            }
        }
    }

    /// <summary>Those who have said nothing, by name; a number where it is everybody.</summary>
    public static string Missing(Talk talk, IReadOnlyCollection<string> names, int expected) =>
        names.Count > 1 && names.Count == expected
            ? talk.T("decision.missingAll", ("count", names.Count))
            : talk.T("decision.missing", ("units", string.Join(", ", names)));

    private string? Missing(Talk talk, List<string> names, int expected, ref string? before)
    {
        if (names.Count == 0)
        {
            return null;
        }

        var line = Missing(talk, names, expected);
        var same = line == before && names.Count < expected && names.Count * 2 > expected;
        before = line;
        return same || (names.Count > Most && names.Count < expected)
            ? talk.T(same ? "decision.missingSame" : "decision.missingMany", ("count", names.Count))
            : line;
    }

    private IEnumerable<string> Reported(Talk talk, IReadOnlyList<UnitStanding> units)
    {
        var lines = units.Take(Most).Select(unit => talk.T(
            "decision.unit", ("unit", unit.Unit.ShortName), ("said", DecisionText.Said(talk, unit)),
            ("details", new Markup(string.Concat(Details(talk, unit.Last!))))));
        return units.Count <= Most
            ? lines
            : lines.Append(talk.T("decision.unitsMore", ("count", units.Count - Most)));
    }

    private IEnumerable<string> Details(Talk talk, Report report)
    {
        if (report is { Part: { } part, Whole: { } whole })
        {
            yield return talk.T("decision.unitPair", ("pair", Amounts.Pair(talk, part, whole)));
        }

        if (report.Text is { } text && Letters > 0)
        {
            yield return talk.T("decision.unitText", ("text", Cut(text.ReplaceLineEndings(" "))));
        }

        if (report.File is { } file && Letters > 0)
        {
            yield return talk.T("decision.unitFile", ("name", Cut(file.Name)));
        }
    }

    private string Cut(string text) => text.Length <= Letters ? text : text[..(Letters - 1)] + "…";
}
