using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Registers;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Registers;

/// <summary>One decision in full: until when, who answers for it, how far it is, and the person's own report.</summary>
internal static class DecisionCard
{
    private const int LongestLabel = 34;

    // A message takes 4096 characters; a sentence above the card needs some of them.
    private const int LongestText = 3700;

    public static Screen Of(Talk talk, OpenDecision open)
    {
        var texts = UnitLines.Narrower.Select(lines => Text(talk, open, lines));
        var text = texts.FirstOrDefault(each => Markup.Strip(each).Length <= LongestText) ??
            Text(talk, open, UnitLines.Narrower[^1]);
        return WithButtons(talk, open, new Screen(text, []));
    }

    private static string Text(Talk talk, OpenDecision open, UnitLines units)
    {
        var lines = new List<string> { Head(talk, open) };
        lines.AddRange(open.Progress.Terms.Select(term => DecisionText.TermOf(talk, term)));
        lines.Add(talk.T("decision.standing", ("standing", DecisionText.StandingOf(talk, open.Progress))));
        lines.AddRange(Flags(talk, open));
        lines.Add("");
        lines.AddRange(units.Of(talk, open.Progress));
        lines.AddRange(Own(talk, open));
        return string.Join('\n', lines).TrimEnd();
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
            yield return DecisionText.Unassigned(talk, party.Party);
        }

        if (open.Decision.Audience is { } audience)
        {
            yield return talk.T("decision.audience", ("audience", audience));
        }

        // The total of all units may be one neighbour's number: only who sees all of them sees it.
        if (open.Decision.Measure is { } measure &&
            Duties.Watches(talk.Catalog, talk.Person, open.Organisation.Root.Id))
        {
            yield return Total(talk, measure, progress);
        }

        if (progress.TrackedOn(OpenDecision.Today(talk, open.Organisation)))
        {
            yield return talk.T("decision.horizon", ("date", Dates.Day(talk, progress.Measure!.Horizon!.Value)));
        }
    }

    private static string Total(Talk talk, Measure measure, DecisionProgress progress)
    {
        var units = progress.Parties.SelectMany(party => party.Units).ToLookup(unit => unit.Unit.Id);
        var measured = DecisionText.Measured(talk, measure, progress.Measure!);
        return units.Count < 2 || progress.Measure!.Part is null ? measured : talk.T(
            "measure.total", ("count", units.Count(each => each.Any(unit => unit.Measure?.Part is not null))),
            ("all", units.Count), ("measured", new Markup(measured)));
    }

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
