using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Registers;

/// <summary>One decision in full: until when, who answers for it, how far it is, and the person's own report.</summary>
internal static class DecisionCard
{
    private const int LongestLabel = 34;

    public static Screen Of(Talk talk, OpenDecision open)
    {
        var lines = new List<string> { Head(talk, open) };
        lines.AddRange(open.Progress.Terms.Select(term => DecisionText.TermOf(talk, term)));
        lines.Add(talk.T("decision.standing", ("standing", DecisionText.StandingOf(talk, open.Progress))));
        lines.AddRange(Flags(talk, open));
        lines.Add("");
        lines.AddRange(open.Progress.Parties.SelectMany(party => Party(talk, party)));
        lines.AddRange(Own(talk, open));
        return WithButtons(talk, open, new Screen(string.Join('\n', lines), []));
    }

    private static string Head(Talk talk, OpenDecision open) => talk.T(
        "decision.head", ("id", open.Decision.Id), ("register", open.Register.ShortTitle),
        ("direction", open.Register.Directions.FirstOrDefault(each => each.Id == open.Decision.Direction)?.Title ?? ""),
        ("action", open.Decision.Action));

    private static IEnumerable<string> Flags(Talk talk, OpenDecision open)
    {
        var progress = open.Progress;
        if (progress.TwoTerms)
        {
            yield return talk.T("decision.twoTerms");
        }

        foreach (var party in progress.Parties.Where(party => party.Unassigned))
        {
            yield return talk.T("decision.unassigned", ("party", party.Party.Title));
        }

        if (open.Decision.Audience is { } audience)
        {
            yield return talk.T("decision.audience", ("audience", audience));
        }

        if (open.Decision.Measure is { } measure && (open.Duties.Count == 0 || open.Chosen is null))
        {
            yield return DecisionText.Measured(talk, measure, progress.Measure!);
        }

        if (progress.TrackedOn(OpenDecision.Today(talk, open.Organisation)))
        {
            yield return talk.T("decision.horizon", ("date", Dates.Day(talk, progress.Measure!.Horizon!.Value)));
        }
    }

    // Names are for those who look at the units; everybody else sees how many.
    private static IEnumerable<string> Party(Talk talk, PartyProgress party)
    {
        yield return talk.T(
            "decision.party", ("party", party.Party.Title), ("done", party.Done), ("expected", party.Expected));
        var seen = party.Units
            .Where(unit => !unit.Done && Duties.Watches(talk.Catalog, talk.Person, unit.Unit.Id))
            .ToLookup(unit => unit.Last is null);
        if (seen[true].Any())
        {
            yield return talk.T("decision.missing", ("units", Names(seen[true])));
        }

        if (seen[false].Any())
        {
            yield return talk.T("decision.underWay", ("units", Names(seen[false])));
        }
    }

    private static string Names(IEnumerable<UnitStanding> units) =>
        string.Join(", ", units.Select(unit => unit.Unit.ShortName));

    private static IEnumerable<string> Own(Talk talk, OpenDecision open)
    {
        if (open.Duties.Count == 0)
        {
            yield break;
        }

        yield return "";
        if (open.Chosen is not { } duty)
        {
            yield return talk.T("decision.which");
            foreach (var (each, at) in open.Duties.Select((each, at) => (each, at)))
            {
                yield return talk.T(
                    "decision.choice", ("number", at + 1), ("unit", each.Unit.Name), ("party", each.Party.Title),
                    ("said", DecisionText.Said(talk, open.Standing(each))));
            }

            yield break;
        }

        foreach (var line in Report(talk, open, duty, open.Own!))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Report(Talk talk, OpenDecision open, Duty duty, UnitStanding own)
    {
        yield return talk.T(
            own.Last is null ? "decision.ownNone" : "decision.own", ("unit", duty.Unit.Name),
            ("party", duty.Party.Title), ("said", DecisionText.Said(talk, own)),
            ("at", own.Last is null ? "" : Dates.Instant(open.Organisation, own.Last.At)));
        if (open.Decision.Measure is { } measure)
        {
            yield return DecisionText.Measured(talk, measure, own.Measure!);
        }

        if (own.Last?.Text is { } text)
        {
            yield return talk.T("decision.text", ("text", text));
        }

        if (own.Last?.File is { } file)
        {
            yield return talk.T("decision.file", ("name", file.Name));
        }

        yield return "";
        yield return talk.T(open.Decision.Measure is null ? "decision.howTo" : "decision.howToNumber");
    }

    private static Screen WithButtons(Talk talk, OpenDecision open, Screen screen)
    {
        if (open.Chosen is not null)
        {
            screen = screen
                .With(
                    talk.Button("notBegun", Trigger.Report, "notBegun"),
                    talk.Button("underWay", Trigger.Report, "underWay"))
                .With(talk.Button("completed", Trigger.Report, "done"));
        }
        else
        {
            foreach (var (duty, at) in open.Duties.Select((duty, at) => (duty, at)))
            {
                var label = $"{at + 1}. {duty.Unit.ShortName}, {duty.Party.Title}";
                screen = screen.With(new Button(
                    label.Length <= LongestLabel ? label : label[..LongestLabel] + "…",
                    new Command(Trigger.Decisions, duty.Written)));
            }
        }

        return screen.With(
            talk.Button("decisions", Trigger.Decisions, open.Register.Id), talk.Button("menu", Trigger.Menu));
    }
}
