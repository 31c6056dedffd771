using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Conversations.Summaries;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Completeness;
using Bot.Monitoring.People;

namespace Bot.Conversations.Deadlines;

/// <summary>What is said about due days: one card a stage.</summary>
internal static class DueDayScreen
{
    /// <summary>The stages of the person's campaigns, and how a day is set.</summary>
    /// <param name="talk">The turn.</param>
    /// <param name="words">Which campaign, where one is named.</param>
    /// <param name="preface">What is said before them; null for nothing.</param>
    public static Turn All(Talk talk, DeadlineWords words, string? preface)
    {
        var campaigns = SummaryRequest.Visible(talk.Catalog, talk.Person, talk.Now)
            .Where(each => words.Campaign is null || each.Id == words.Campaign.Id).ToList();
        if (campaigns.Count == 0)
        {
            return talk.Stay(talk.Screen("deadline.none").With(talk.Button("menu", Trigger.Menu)));
        }

        var blocks = campaigns.SelectMany(campaign => Cards(talk, campaign))
            .Prepend(preface ?? "").SkipWhile(block => block.Length == 0).ToList();
        if (campaigns.Find(each => DueDays.Heads(talk.Catalog, talk.Person, each)) is { } own)
        {
            blocks.Add("\n" + talk.T(
                "deadline.how", ("campaign", own.Id), ("stage", own.Collection.Id), ("day", Spans.Sample(talk))));
        }

        var pages = Pages.Of(blocks);
        var last = new Screen(pages[^1], []);
        return new Turn(talk.Place,
        [
            .. pages.Take(pages.Count - 1).Select(page => new Effects.Effect.Say(page, [])),
            .. talk.Stay((talk.Person.UnitsAs(Role.Coordinator).Any()
                ? last.With(talk.Button("missing", Trigger.Missing))
                : last.With(talk.Button("status", Trigger.Status))).With(talk.Button("menu", Trigger.Menu))).Effects,
        ]);
    }

    /// <summary>Why the day cannot be set.</summary>
    public static Screen Refusal(Talk talk, Stage stage, DateOnly day, DeadlineFault fault) => (fault switch
    {
        DeadlineFault.BeforeOpening => talk.Screen(
            "deadline.BeforeOpening", ("date", Spans.Long(talk, day)), ("opens", Spans.Long(talk, stage.Opens!.Value))),
        _ => talk.Screen(
            "deadline.AfterClosing", ("date", Spans.Long(talk, day)),
            ("closes", Spans.Long(talk, stage.Closes!.Value))),
    }).With(talk.Button("menu", Trigger.Menu));

    /// <summary>The day holds already.</summary>
    public static Screen AsBefore(Talk talk, Campaign campaign, Stage stage)
    {
        var organisation = talk.Catalog.OrganisationOf(campaign);
        var text = Head(talk, campaign) + "\n\n" + Card(talk, campaign, stage, null);
        return new Screen(
                Requests.LastSet(talk, campaign, stage.Id, null) is { } last
                    ? talk.T("deadline.asBeforeBy", ("by", Acts.By(talk, organisation, last.Person, last.At)))
                    : talk.T("deadline.asBefore"), [])
            .With(talk.Button("missing", Trigger.Missing, campaign.Id), talk.Button("menu", Trigger.Menu))
            .After(text);
    }

    /// <summary>A letter sets this day: which one?</summary>
    public static Screen AskLetter(Talk talk, Campaign campaign, Stage stage, DateOnly day) => talk
        .Screen(
            "deadline.askLetter", ("stage", stage.Title),
            ("sample", $"/deadline {campaign.Id} {stage.Id} {Spans.Typed(day)}"))
        .With(talk.Button("menu", Trigger.Menu));

    /// <summary>The day is set; who was told of it.</summary>
    public static Screen Done(
        Talk talk, Campaign campaign, Stage before, Deadline set, IReadOnlyList<UnitDuty> owing)
    {
        var stage = talk.Catalog.Campaign(campaign.Id)!.Stages.First(each => each.Id == set.Stage);
        var lines = new List<string>
        {
            Head(talk, campaign), "", Card(talk, campaign, stage, null), "",
            talk.T(
                "deadline.set", ("before", before.Due is { } day ? Spans.Long(talk, day) : talk.T("due.none"))),
        };
        var told = owing.Where(duty => duty.Respondents.Any(member => member.Reachable)).ToList();
        var lost = owing.Except(told).Select(duty => duty.Progress.Unit.ShortName).ToList();
        if (told.Count > 0)
        {
            lines.Add(talk.T(
                "deadline.told", ("count", told.Count),
                ("units", string.Join(", ", told.Select(duty => duty.Progress.Unit.ShortName)))));
        }

        if (lost.Count > 0)
        {
            lines.Add(talk.T("told.nobodyIn", ("units", string.Join(", ", lost))));
        }

        return new Screen(string.Join('\n', lines), [])
            .With(talk.Button("missing", Trigger.Missing, campaign.Id), talk.Button("menu", Trigger.Menu));
    }

    /// <summary>What a respondent is told whose units owe.</summary>
    public static Screen ToRespondent(Talk talk, IReadOnlyList<UnitDuty> duties, Deadline set)
    {
        var open = OpenEntry.Of(talk, duties[0].Entry);
        var text = talk.T(
            "deadline.toRespondent", ("campaign", open.Campaign.Title),
            ("unit", string.Join(", ", duties.Select(duty => duty.Progress.Unit.Name))),
            ("date", Spans.Long(talk, set.Day)),
            ("by", Acts.By(talk, open.Organisation, set.Person, set.At)));
        return new Screen(
                set.Letter is { } letter ? text + "\n" + talk.T("deadline.letter", ("letter", letter)) : text, [])
            .With(talk.Button(
                "fill", Trigger.Fill, duties.Count == 1 ? EntryNames.Written(open.Key) : open.Campaign.Id));
    }

    private static IEnumerable<string> Cards(Talk talk, Campaign campaign)
    {
        var organisation = talk.Catalog.OrganisationOf(campaign);
        // Whoever answers for one unit wants to know that unit's day.
        var own = talk.Person.UnitsAs(Role.Coordinator, Role.Viewer)
            .Any(unit => organisation.Find(unit) is not null)
            ? null
            : talk.Person.UnitsAs(Role.Respondent).FirstOrDefault(unit => organisation.Find(unit) is not null);
        yield return "\n" + Head(talk, campaign);
        foreach (var stage in campaign.Stages)
        {
            yield return "\n" + Card(talk, campaign, stage, own);
        }
    }

    private static string Head(Talk talk, Campaign campaign) =>
        talk.T("deadline.head", ("campaign", campaign.Title), ("id", campaign.Id));

    private static string Card(Talk talk, Campaign campaign, Stage stage, string? own)
    {
        var lines = new List<string> { talk.T("deadline.stage", ("stage", stage.Title), ("id", stage.Id)) };
        if (stage.Opens is { } opens)
        {
            lines.Add(talk.T("deadline.opens", ("date", Spans.Long(talk, opens))));
        }

        lines.Add(Due(talk, stage, own));
        if ((own is null ? stage.Letter : stage.LetterOf(own)) is { } letter)
        {
            lines.Add(talk.T("deadline.letter", ("letter", letter)));
        }

        if (stage.Closes is { } closes)
        {
            lines.Add(talk.T("deadline.closes", ("date", Spans.Long(talk, closes))));
        }

        if (own is null)
        {
            lines.AddRange(stage.DueByUnit
                .Where(pair => talk.Person.Has(talk.Catalog, pair.Key, Role.Coordinator, Role.Viewer))
                .Select(pair => talk.T(
                    "deadline.unit", ("unit", talk.Catalog.Unit(pair.Key)?.ShortName ?? pair.Key),
                    ("date", Spans.Long(talk, pair.Value)))));
        }

        return string.Join('\n', lines);
    }

    private static string Due(Talk talk, Stage stage, string? own) =>
        (own is null ? stage.Due : stage.DueOf(own)) switch
        {
            { } day => talk.T("deadline.due", ("date", Spans.Long(talk, day))),
            null when stage.DueByLetter => talk.T("deadline.byLetter"),
            null => talk.T("deadline.noDue"),
        };
}
