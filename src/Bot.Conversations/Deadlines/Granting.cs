using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Completeness;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations.Deadlines;

/// <summary>A coordinator gives more time: in answer to a request, or by himself.</summary>
internal static class Granting
{
    private const int LongestGrant = 366;

    /// <summary>«Продлить до 12 апреля»: the answer to a request.</summary>
    public static Turn Grant(Talk talk, Command command)
    {
        var words = DeadlineWords.Read(talk.Catalog, talk.Person, command.Argument, ExtensionAsking.Today(talk));
        if (GrantScreen.Forbidden(talk, words) is { } forbidden)
        {
            return talk.Stay(forbidden);
        }

        var asked = Requests.Of(talk, words).Where(open => open.Entry.Review.Extension is not null).ToList();
        var waiting = asked.Where(Requests.Waits).ToList();
        var until = waiting.Where(open => open.Entry.Review.Extension!.Until == words.Day).ToList();
        return (asked, waiting, until) switch
        {
            _ when words.All => ToAll(talk, words),
            // A name that is not known is no reason for what another unit asks.
            _ when words is { Unit: null, Dated: false, NoDay: null, Rest.Length: > 0 } =>
                talk.Stay(GrantScreen.NotYours(talk)),
            (_, [var only], _) => Answer(talk, words, only),
            (_, _, [var only]) => Answer(talk, words, only),
            (_, { Count: > 1 }, _) => talk.Stay(GrantScreen.Open(talk, waiting)),
            ([var only], _, _) when words.Unit is not null || only.Entry.Review.Extension!.Until == words.Day =>
                talk.Stay(GrantScreen.Already(talk, only)),
            _ when words.Unit is not null && words.Dated => Extend(talk, words),
            _ => talk.Stay(GrantScreen.NoRequest(talk, words.Unit)),
        };
    }

    // Only what is asked for now: a button under an older request stands for another day.
    private static Turn Answer(Talk talk, DeadlineWords words, OpenEntry open)
    {
        var until = open.Entry.Review.Extension!.Until;
        return words.NoDay is { } typed ? talk.Stay(GrantScreen.Open(talk, [open]).After(Spans.NoDay(talk, typed)))
            : DayOf(talk, words, open) is { } day && day != until ? talk.Stay(GrantScreen.OtherDay(talk, open, day))
            : Decide(talk, words, open);
    }

    /// <summary>«/extend Лужский 12.04.2021 причина» from a coordinator, whether anybody asked or not.</summary>
    public static Turn Extend(Talk talk, DeadlineWords words)
    {
        if (GrantScreen.Forbidden(talk, words) is { } forbidden)
        {
            return talk.Stay(forbidden);
        }

        if (words.No)
        {
            return Refusing.Refuse(talk, words);
        }

        if (words.All)
        {
            return ToAll(talk, words);
        }

        var keys = Requests.Of(talk, words);
        if (words.Unit is null)
        {
            return talk.Stay(words.Dated || words.Rest.Length > 0
                ? GrantScreen.NotYours(talk)
                : GrantScreen.Open(talk, [.. keys.Where(Requests.Waits)]));
        }

        var meant = Meant(talk, words, keys);
        return meant switch
        {
            [] when keys.Count > 0 => talk.Stay(GrantScreen.WhichCampaign(talk, words, keys)
                .After(talk.T("grant.nothingOpen", ("unit", words.Unit.Name)))),
            [] => talk.Stay(GrantScreen.NotYours(talk)),
            [var only] when words.Dated => Decide(talk, words, only),
            [var only] => talk.Stay(GrantScreen.Unread(talk, words, GrantScreen.SayDay(talk, only))),
            _ => talk.Stay(GrantScreen.Unread(talk, words, GrantScreen.WhichCampaign(talk, words, meant))),
        };
    }

    // A request that waits is meant first, then what is owed and still taken. What is submitted or closed is meant
    // only where its campaign is named: nobody opens a closed campaign by leaving a word out.
    private static List<OpenEntry> Meant(Talk talk, DeadlineWords words, IReadOnlyList<OpenEntry> keys)
    {
        var taken = keys
            .Where(open => open.Entry.Owes() && open.TakesAnswers(talk.Now) && Present(open) is not null)
            .ToList();
        return keys.Where(Requests.Waits).ToList() is { Count: > 0 } waiting ? waiting
            : taken.Count > 0 ? taken
            : words.Campaign is not null ? [.. keys]
            : [];
    }

    private static DateOnly? Present(OpenEntry open) => ExtensionRule.Present(open.Campaign.Collection, open.Unit.Id);

    private static Turn Decide(Talk talk, DeadlineWords words, OpenEntry open)
    {
        var stage = open.Campaign.Collection;
        if (DayOf(talk, words, open) is not { } day)
        {
            return talk.Stay(GrantScreen.SayDay(talk, open));
        }

        if (!Requests.Waits(open) && stage.DueByUnit.TryGetValue(open.Unit.Id, out var own) && own == day)
        {
            return talk.Stay(GrantScreen.Already(talk, open));
        }

        return Problem(talk, open, day) is { } problem ? talk.Stay(new Screen(problem, [])
                .With(talk.Button("missing", Trigger.Missing), talk.Button("menu", Trigger.Menu)))
            : words.Rest.Length > ExtensionAsking.LongestReason
                ? talk.Stay(talk.Screen("explain.tooLong", ("longest", ExtensionAsking.LongestReason)))
            : Turns.After(
                Effects(talk, open, day, words.Reason, false),
                talk.Stay(GrantScreen.Granted(talk, open, day, Respondents(talk, open))));
    }

    private static DateOnly? DayOf(Talk talk, DeadlineWords words, OpenEntry open) => words switch
    {
        { Day: { } day } => day,
        { Days: { } days } when Present(open) is not null => ExtensionScreen.From(talk, open).AddDays(days),
        _ => open.Entry.Review.Extension is { Decided: null } asked ? asked.Until : null,
    };

    private static string? Problem(Talk talk, OpenEntry open, DateOnly day)
    {
        var stage = open.Campaign.Collection;
        var today = LocalDay.Of(talk.Now, open.Organisation.Zone);
        return day switch
        {
            _ when DeadlineCheck.Of(stage, day, open.Unit.Id) is not null => talk.T(
                "deadline.BeforeOpening", ("date", Spans.Long(talk, day)),
                ("opens", Spans.Long(talk, stage.Opens!.Value))),
            _ when day < today && open.Entry.Owes() => talk.T("grant.past", ("date", Spans.Long(talk, day))),
            _ when day <= (stage.Due ?? stage.Closes) => talk.T(
                "grant.notLater", ("date", Spans.Long(talk, day)),
                ("present", Spans.Long(talk, (stage.Due ?? stage.Closes)!.Value))),
            _ when day.DayNumber - today.DayNumber > LongestGrant => talk.T(
                "grant.tooFar", ("date", Spans.Long(talk, day))),
            _ => null,
        };
    }

    private static IEnumerable<Effect> Effects(
        Talk talk, OpenEntry open, DateOnly day, string? reason, bool keepsAsking)
    {
        var act = new Act(talk.View.Chat, talk.Now, reason);
        var steps = (Requests.Waits(open), reason) switch
        {
            (true, _) when keepsAsking && !Asks(open, day) => [],
            (true, _) => new ReviewStep[] { new ReviewStep.Decide(act, true) },
            // A reason is kept with the entry, also where nobody had asked.
            (_, not null) => [new ReviewStep.Ask(new Extension(day, act)), new ReviewStep.Decide(act, true)],
            _ => [],
        };
        return
        [
            .. steps.Select(step => new Effect.Review(open.Key, open.Monitoring.Version, step)),
            new Effect.SetDeadline(new Deadline(
                open.Campaign.Id, open.Campaign.Collection.Id, open.Unit.Id, day, null, talk.Now, talk.View.Chat)),
            .. Told.To(talk, Respondents(talk, open), there => GrantScreen.ToRespondent(there, open, day, act)),
        ];
    }

    // Whether a request waits that the day answers.
    private static bool Asks(OpenEntry open, DateOnly day) =>
        Requests.Waits(open) && open.Entry.Review.Extension!.Until <= day;

    private static IReadOnlyList<Member> Respondents(Talk talk, OpenEntry open) =>
        talk.View.People.RespondentsOf(talk.Catalog, open.Unit.Id);

    // Those whose answers are still taken; where there is none, all that owe.
    private static List<OpenEntry> Owing(Talk talk, DeadlineWords words)
    {
        var owing = Requests.Of(talk, words)
            .Where(open => open.Entry.Owes() && (words.Campaign is not null || open.At(talk.Now) != Opening.NotYet))
            .ToList();
        var taken = owing.Where(open => open.TakesAnswers(talk.Now)).ToList();
        return words.Campaign is null && taken.Count > 0 ? taken : owing;
    }

    private static Turn ToAll(Talk talk, DeadlineWords words)
    {
        var owing = Owing(talk, words);
        if (owing.Count == 0)
        {
            return talk.Stay(talk.Screen("grant.nobodyOwes").With(talk.Button("menu", Trigger.Menu)));
        }

        if (words.Day is not { } day)
        {
            return talk.Stay(GrantScreen.Unread(
                talk, words, talk.Screen("grant.sayDayForAll", ("day", Spans.Sample(talk)))
                    .With(talk.Button("menu", Trigger.Menu))));
        }

        // A closed campaign is not opened again for everybody unless it is named.
        if (words.Campaign is null &&
            (owing.Any(open => open.Campaign.Id != owing[0].Campaign.Id) || !owing[0].TakesAnswers(talk.Now)))
        {
            return talk.Stay(GrantScreen.WhichForAll(talk, words, owing));
        }

        // Nobody's time grows shorter, and who asks for still more goes on asking.
        var fresh = owing.Where(open => !(open.Campaign.Collection.DueOf(open.Unit.Id) > day) &&
            (open.Campaign.Collection.DueOf(open.Unit.Id) != day || Asks(open, day))).ToList();
        return fresh.Select(open => Problem(talk, open, day)).FirstOrDefault(each => each is not null) is { } problem
            ? talk.Stay(new Screen(problem, []).With(talk.Button("menu", Trigger.Menu)))
            : Turns.After(
                fresh.SelectMany(open => Effects(talk, open, day, words.Reason, true)),
                talk.Stay(GrantScreen.GrantedToAll(talk, owing, fresh, day)));
    }
}
