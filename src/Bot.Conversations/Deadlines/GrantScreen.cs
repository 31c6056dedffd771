using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Completeness;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Deadlines;

/// <summary>What is said about more time that is given or refused.</summary>
internal static class GrantScreen
{
    private const int LongestLabel = 40;
    private const int MostCampaigns = 8;

    /// <summary>Why the person gives no time here; null when he does. A unit that is not his and one that does not
    /// exist are refused alike.</summary>
    public static Screen? Forbidden(Talk talk, DeadlineWords words) =>
        !talk.Person.UnitsAs(Role.Coordinator).Any()
            ? talk.Screen("grant.refused").With(talk.Button("menu", Trigger.Menu))
        : words.Unit is { } unit && !Requests.Below(talk.Catalog, talk.Person, unit)
            ? NotYours(talk)
        : null;

    /// <summary>The unit is not there, or not below the person.</summary>
    public static Screen NotYours(Talk talk) => (Sample(talk) is { } sample
            ? talk.Screen("grant.notYours", ("sample", sample), ("day", Spans.Sample(talk)))
            : talk.Screen("grant.nothingBelow"))
        .With(talk.Button("missing", Trigger.Missing), talk.Button("menu", Trigger.Menu));

    /// <summary>The requests that wait for an answer.</summary>
    public static Screen Open(Talk talk, IReadOnlyList<OpenEntry> waiting)
    {
        if (waiting.Count == 0)
        {
            return NoRequest(talk, null);
        }

        var lines = waiting.Select(open => talk.T(
            "grant.waiting", ("unit", open.Unit.ShortName), ("campaign", open.Campaign.Title),
            ("date", Spans.Long(talk, open.Entry.Review.Extension!.Until)),
            ("by", Acts.By(talk, open.Organisation, open.Entry.Review.Extension.Asked))) +
            ExtensionScreen.Reason(talk, open.Entry.Review.Extension.Asked.Reason));
        var screen = new Screen(talk.T("grant.head") + "\n" + string.Join('\n', lines), []);
        return waiting.Aggregate(screen, (shown, open) => shown.With(
                waiting.Count == 1 ? ExtensionScreen.Answers(talk, open.Key, open.Entry.Review.Extension!)
                :
                [
                    Named(talk, "button.grantTo", Trigger.Grant, open),
                    Named(talk, "button.refuseTo", Trigger.Refuse, open),
                ]))
            .With(talk.Button("menu", Trigger.Menu));
    }

    /// <summary>Nobody asks.</summary>
    public static Screen NoRequest(Talk talk, Unit? unit) => (unit is null
            ? Sample(talk) is { } sample
                ? talk.Screen("grant.noRequests", ("sample", sample), ("day", Spans.Sample(talk)))
                : talk.Screen("grant.nothingBelow")
            : talk.Screen(
                "grant.noRequest", ("unit", unit.Name), ("sample", unit.ShortName), ("day", Spans.Sample(talk))))
        .With(talk.Button("missing", Trigger.Missing), talk.Button("menu", Trigger.Menu));

    /// <summary>Until when?</summary>
    public static Screen SayDay(Talk talk, OpenEntry open)
    {
        var screen = talk.Screen(
            "grant.sayDay", ("unit", open.Unit.Name), ("campaign", open.Campaign.Title),
            ("due", new Markup(Statuses.Due(talk, open))), ("sample", Typed(talk, open)),
            ("day", Spans.SampleAfter(talk, open.Campaign.Collection.DueOf(open.Unit.Id))));
        return (open.Entry.Review.Extension is { Decided: null } asked
            ? screen.With(ExtensionScreen.Answers(talk, open.Key, asked))
            : screen).With(talk.Button("menu", Trigger.Menu));
    }

    /// <summary>In which of several campaigns?</summary>
    public static Screen WhichCampaign(Talk talk, DeadlineWords words, IReadOnlyList<OpenEntry> opens)
    {
        var shown = opens.Take(MostCampaigns).ToList();
        var lines = shown.Select(open => talk.T(
            "grant.whichLine", ("campaign", open.Campaign.Title), ("id", open.Campaign.Id),
            ("due", new Markup(open.Entry.Owes() ? Statuses.Due(talk, open) : Settled(talk, open)))));
        return Which(talk, lines, shown.Select(open => ToOne(
            talk, open.Campaign.Id + " " + open.Unit.ShortName, EntryNames.Written(open.Key), words)));
    }

    /// <summary>For whom does everybody stand: in which of several campaigns?</summary>
    public static Screen WhichForAll(Talk talk, DeadlineWords words, IReadOnlyList<OpenEntry> owing)
    {
        var campaigns = owing.Select(open => open.Campaign).DistinctBy(each => each.Id).Take(MostCampaigns).ToList();
        var lines = campaigns.Select(campaign => talk.T(
            "grant.whichLine", ("campaign", campaign.Title), ("id", campaign.Id),
            ("due", new Markup(Statuses.Due(talk, owing.First(open => open.Campaign.Id == campaign.Id))))));
        return Which(talk, lines, campaigns.Select(campaign => ToOne(
            talk, campaign.Id + " " + talk.T("grant.all"), campaign.Id + " все", words)));
    }

    /// <summary>Another day is asked for now: what is asked is shown, and how the other one is given.</summary>
    public static Screen OtherDay(Talk talk, OpenEntry open, DateOnly day) => Open(talk, [open]).After(talk.T(
        "grant.otherDay", ("date", Spans.Long(talk, day)), ("sample", Typed(talk, open)), ("day", Spans.Typed(day))));

    /// <summary>The same screen, saying first that what stands in the place of a day is none.</summary>
    public static Screen Unread(Talk talk, DeadlineWords words, Screen screen) => words switch
    {
        { NoDay: { } typed } => screen.After(Spans.NoDay(talk, typed)),
        { Dated: false, Rest.Length: > 0 } => screen.After(talk.T("extend.noDay")),
        _ => screen,
    };

    /// <summary>It has been decided already, by whom and when.</summary>
    public static Screen Already(Talk talk, OpenEntry open)
    {
        var stage = open.Campaign.Collection;
        var set = Requests.LastSet(talk, open.Campaign, stage.Id, open.Unit.Id);
        var screen = open.Entry.Review.Extension is { Decided: { } decided, Granted: false } && !(set?.At > decided.At)
            ? talk.Screen(
                "grant.alreadyRefused", ("unit", open.Unit.Name), ("by", Acts.By(talk, open.Organisation, decided)),
                ("sample", Typed(talk, open)), ("day", Spans.SampleAfter(talk, stage.DueOf(open.Unit.Id))))
            : talk.Screen(
                "grant.alreadyGranted", ("unit", open.Unit.Name),
                ("date", Spans.Long(talk, stage.DueOf(open.Unit.Id)!.Value)), ("by", LastBy(talk, open)),
                ("sample", Typed(talk, open)), ("day", Spans.SampleAfter(talk, stage.DueOf(open.Unit.Id))));
        return screen.With(talk.Button("missing", Trigger.Missing), talk.Button("menu", Trigger.Menu));
    }

    /// <summary>What the coordinator is told after it.</summary>
    public static Screen Granted(Talk talk, OpenEntry open, DateOnly day, IReadOnlyList<Member> respondents) => talk
        .Screen(
            "grant.granted", ("unit", open.Unit.Name), ("campaign", open.Campaign.Title),
            ("date", Spans.Long(talk, day)), ("before", new Markup(Statuses.Due(talk, open))),
            ("told", new Markup(ToWhom(talk, respondents))))
        .With(talk.Button("missing", Trigger.Missing), talk.Button("menu", Trigger.Menu));

    /// <summary>The same for all units that owe.</summary>
    public static Screen GrantedToAll(
        Talk talk, IReadOnlyList<OpenEntry> owing, IReadOnlyList<OpenEntry> fresh, DateOnly day)
    {
        var without = fresh.Where(open =>
            !talk.View.People.RespondentsOf(talk.Catalog, open.Unit.Id).Any(member => member.Reachable)).ToList();
        var text = fresh.Count == 0
            ? talk.T("grant.allAlready", ("date", Spans.Long(talk, day)))
            : talk.T(
                "grant.grantedToAll", ("campaign", owing[0].Campaign.Title), ("date", Spans.Long(talk, day)),
                ("count", fresh.Count), ("units", string.Join(", ", fresh.Select(open => open.Unit.ShortName))));
        var later = owing.Except(fresh)
            .Where(open => open.Campaign.Collection.DueOf(open.Unit.Id) > day && fresh.Count > 0)
            .Select(open => open.Unit.ShortName).ToList();
        text += later.Count == 0 ? "" : "\n" + talk.T("grant.laterOwn", ("units", string.Join(", ", later)));
        return new Screen(
            without.Count == 0
                ? text
                : text + "\n" + talk.T(
                    "told.nobodyIn", ("units", string.Join(", ", without.Select(open => open.Unit.ShortName)))), [])
            .With(talk.Button("missing", Trigger.Missing), talk.Button("menu", Trigger.Menu));
    }

    /// <summary>What the coordinator is told after a refusal.</summary>
    public static Screen Refused(Talk talk, OpenEntry open, Act act, IReadOnlyList<Member> respondents)
    {
        var text = talk.T("grant.refusedNow", ("unit", open.Unit.Name), ("campaign", open.Campaign.Title)) +
            ExtensionScreen.Reason(talk, act.Reason) + "\n" + ToWhom(talk, respondents);
        return new Screen(text, [])
            .With(talk.Button("missing", Trigger.Missing), talk.Button("menu", Trigger.Menu));
    }

    /// <summary>What the respondents are told of more time.</summary>
    public static Screen ToRespondent(Talk talk, OpenEntry open, DateOnly day, Act act)
    {
        var screen = new Screen(
            talk.T(
                "grant.toRespondent", ("campaign", open.Campaign.Title), ("unit", open.Unit.Name),
                ("date", Spans.Long(talk, day)), ("by", Acts.By(talk, open.Organisation, act))) +
            ExtensionScreen.Reason(talk, act.Reason), []);
        return open.Entry.Owes() ? screen.With(Told.Fill(talk, open.Key)) : screen;
    }

    /// <summary>What the respondents are told of a refusal.</summary>
    public static Screen RefusalToRespondent(Talk talk, OpenEntry open, Act act) => new Screen(
            talk.T(
                "grant.refusalToRespondent", ("campaign", open.Campaign.Title), ("unit", open.Unit.Name),
                ("date", Spans.Long(talk, open.Entry.Review.Extension!.Until)),
                ("by", Acts.By(talk, open.Organisation, act)), ("due", new Markup(Statuses.Due(talk, open)))) +
            ExtensionScreen.Reason(talk, act.Reason), [])
        .With(Told.Fill(talk, open.Key));

    /// <summary>To whom a notice went, and who cannot be reached.</summary>
    public static string ToWhom(Talk talk, IReadOnlyList<Member> members)
    {
        var reached = members.Where(member => member.Reachable).ToList();
        var lost = members.Where(member => !member.Reachable).ToList();
        return string.Join('\n', new[]
        {
            members.Count == 0 ? talk.T("told.nobody") : null,
            reached.Count > 0 ? talk.T("told.to", ("names", Told.Names(reached))) : null,
            lost.Count > 0 ? talk.T("told.blocked", ("names", Told.Names(lost))) : null,
        }.OfType<string>());
    }

    private static Screen Which(Talk talk, IEnumerable<string> lines, IEnumerable<Button> buttons) => buttons
        .Aggregate(
            new Screen(talk.T("grant.which") + "\n" + string.Join('\n', lines), []),
            (shown, button) => shown.With(button))
        .With(talk.Button("menu", Trigger.Menu));

    private static Button ToOne(Talk talk, string name, string to, DeadlineWords words)
    {
        var day = words switch
        {
            { Day: { } until } => Spans.Typed(until) + " " + words.Rest,
            { Days: { } days } => "+" + days + " " + words.Rest,
            _ => "",
        };
        return new Button(
            Labels.Cut(talk.T("button.grantTo", ("name", name)), LongestLabel),
            new Command(Trigger.Extend, $"{to} {day}".TrimEnd()));
    }

    private static string Settled(Talk talk, OpenEntry open) => open.Entry is
        { State: not EntryState.Excused, Receipt: { } receipt }
            ? talk.T("grant.sentAt", ("at", Acts.At(talk, open.Organisation, receipt.At)))
            : talk.T("grant.excused");

    // The unit alone means what is owed and still taken.
    private static string Typed(Talk talk, OpenEntry open) =>
        open.Entry.Owes() && open.TakesAnswers(talk.Now)
            ? open.Unit.ShortName
            : open.Campaign.Id + " " + open.Unit.ShortName;

    private static string LastBy(Talk talk, OpenEntry open) =>
        Requests.LastSet(talk, open.Campaign, open.Campaign.Collection.Id, open.Unit.Id) is { } last
            ? Acts.By(talk, open.Organisation, last.Person, last.At)
            : Acts.By(talk, open.Organisation, open.Entry.Review.Extension!.Decided!);

    private static Button Named(Talk talk, string key, Trigger trigger, OpenEntry open) => new(
        Labels.Cut(talk.T(key, ("name", open.Unit.ShortName)), LongestLabel),
        new Command(trigger, EntryNames.Written(open.Key)));

    // A unit that the person does give time to, so that the sample can be typed as it stands.
    private static string? Sample(Talk talk) => talk.Catalog.Organisations
        .SelectMany(organisation => organisation.Units)
        .FirstOrDefault(unit => Requests.Below(talk.Catalog, talk.Person, unit))?.ShortName;
}
