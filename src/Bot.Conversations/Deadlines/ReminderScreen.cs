using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Completeness;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Deadlines;

/// <summary>What is said about reminders by hand.</summary>
internal static class ReminderScreen
{
    private const int MostRows = 8;

    /// <summary>There is nobody to remind.</summary>
    public static Screen NobodyOwes(Talk talk, ReminderRequest request) => (request.Unit is { } unit
            ? talk.Screen("remind.owesNothing", ("unit", unit.Name), ("campaign", request.Campaign.Title))
            : talk.Screen("remind.nobodyOwes", ("campaign", request.Campaign.Title)))
        .With(talk.Button("missing", Trigger.Missing, request.Campaign.Id), talk.Button("menu", Trigger.Menu));

    /// <summary>Whoever owes could not answer now.</summary>
    public static Screen NotNow(Talk talk, ReminderRequest request) => talk
        .Screen("remind.notNow", ("campaign", request.Campaign.Title))
        .With(talk.Button("missing", Trigger.Missing, request.Campaign.Id), talk.Button("menu", Trigger.Menu));

    /// <summary>Whom to remind?</summary>
    public static Screen Ask(Talk talk, ReminderRequest request, IReadOnlyList<UnitDuty> owing) => talk
        .Screen(
            "remind.ask", ("campaign", request.Campaign.Title), ("count", owing.Count),
            ("units", string.Join(", ", owing.Select(duty => duty.Progress.Unit.ShortName))),
            ("sample", owing[0].Progress.Unit.ShortName))
        .With(talk.Button("remindAll", Trigger.Remind, request.Campaign.Id + " все"))
        .With(
            talk.Button("missing", Trigger.Missing, request.Campaign.Id), talk.Button("menu", Trigger.Menu));

    /// <summary>To whom it went, and by name to whom it did not.</summary>
    public static Screen Done(
        Talk talk, ReminderRequest request, IReadOnlyList<UnitDuty> told, IReadOnlyList<UnitDuty> lately,
        IReadOnlyList<UnitDuty> lost)
    {
        var lines = new List<string> { talk.T("remind.head", ("campaign", request.Campaign.Title)) };
        if (told.Count > 0)
        {
            lines.Add(talk.T("remind.told", ("count", told.Count)));
            lines.AddRange(told.Select(duty => talk.T(
                "remind.toldLine", ("unit", duty.Progress.Unit.ShortName),
                ("names", Told.Names(duty.Respondents.Where(member => member.Reachable))))));
        }

        lines.AddRange(lately.Select(duty => talk.T(
            "remind.lately", ("unit", duty.Progress.Unit.ShortName),
            ("by", Acts.By(talk, talk.Open(duty.Entry.Key).Organisation, duty.Entry.Review.Reminded!)))));
        if (lost.Count > 0)
        {
            lines.Add(talk.T("remind.lost", ("count", lost.Count)));
            lines.AddRange(lost.Select(duty => Lost(talk, duty)));
        }

        return new Screen(string.Join('\n', lines), []).With(
            talk.Button("missing", Trigger.Missing, request.Campaign.Id), talk.Button("menu", Trigger.Menu));
    }

    /// <summary>What a respondent is told: what is owed, by when, how much is done and what is missing. A returned, a
    /// started and an untouched entry read differently.</summary>
    public static Screen Notice(Talk talk, UnitDuty duty)
    {
        var open = OpenEntry.Of(talk, duty.Entry);
        var text = talk.T(
            "remind.notice", ("campaign", open.Campaign.Title), ("unit", open.Unit.Name),
            ("due", new Markup(Statuses.Due(talk, open)))) + "\n" + State(talk, duty, open);
        return new Screen(text, []).With(Told.Fill(talk, open.Key));
    }

    private static string State(Talk talk, UnitDuty duty, OpenEntry open)
    {
        if (duty.State == DutyState.Returned)
        {
            var left = open.Entry.Unsettled.Select(each => each.Question).ToList();
            return talk.T(
                    "remind.returned", ("at", Acts.At(talk, open.Organisation, open.Entry.Review.Return!.Act.At))) +
                ExtensionScreen.Reason(talk, open.Entry.Review.Return!.Act.Reason) +
                (left.Count == 0 ? "" : "\n" + talk.T("remind.toCorrect", ("rows", Rows(talk, open, left))));
        }

        var missing = open.Missing.Select(question => question.Key).ToList();
        return (open.Progress.Answered, missing.Count) switch
        {
            (0, _) => talk.T("remind.untouched", ("total", open.Progress.Questions)),
            (_, 0) => talk.T("remind.ready", ("done", open.Progress.Answered), ("total", open.Progress.Questions)),
            _ => talk.T(
                "remind.started", ("done", open.Progress.Answered), ("total", open.Progress.Questions),
                ("rows", Rows(talk, open, missing))),
        };
    }

    private static string Rows(Talk talk, OpenEntry open, IReadOnlyList<string> keys)
    {
        var rows = string.Join(", ", keys.Take(MostRows).Select(key => open.Monitoring.RowOf(key).No));
        return keys.Count <= MostRows
            ? rows
            : talk.T("remind.moreRows", ("rows", rows), ("count", keys.Count - MostRows));
    }

    private static string Lost(Talk talk, UnitDuty duty) => duty switch
    {
        { Respondents: { Count: > 0 } blocked } => talk.T(
            "remind.lostBlocked", ("unit", duty.Progress.Unit.ShortName), ("names", Told.Names(blocked))),
        _ => talk.T("remind.lostNobody", ("unit", duty.Progress.Unit.ShortName)),
    };
}
