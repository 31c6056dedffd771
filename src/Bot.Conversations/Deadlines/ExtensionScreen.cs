using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Deadlines;

/// <summary>What is said about a request for more time.</summary>
internal static class ExtensionScreen
{
    private const int LongestLabel = 40;

    private static readonly int[] Offered = [3, 1, 7];

    /// <summary>From which day the days asked for are counted.</summary>
    public static DateOnly From(Talk talk, OpenEntry open) => ExtensionRule.From(
        ExtensionRule.Present(open.Campaign.Collection, open.Unit.Id)!.Value,
        LocalDay.Of(talk.Now, open.Organisation.Zone));

    /// <summary>The second tap: until when.</summary>
    public static Screen Options(Talk talk, OpenEntry open)
    {
        var from = From(talk, open);
        var lines = Offered.Order().Select(days => talk.T(
            "extend.option", ("date", Spans.Long(talk, from.AddDays(days))), ("days", days)));
        var screen = new Screen(
            Head(talk, open) + "\n\n" + talk.T("extend.howLong") + "\n" + string.Join('\n', lines) + "\n\n" +
            talk.T("extend.orType", ("sample", Sample(talk, open, 3))), []);
        screen = open.Entry.Review.Extension is { Decided: null } asked
            ? screen.After(AskedAlready(talk, open, asked).Text)
            : screen;
        return Offered.Aggregate(screen, (shown, days) => shown.With(new Button(
                talk.T("button.askDays", ("date", Spans.Short(talk, from.AddDays(days))), ("days", days)),
                new Command(Trigger.Extend, $"{EntryNames.Written(open.Key)} {Spans.Typed(from.AddDays(days))}"))))
            .With(talk.Button("menu", Trigger.Menu));
    }

    /// <summary>For which of several entries.</summary>
    public static Screen Which(Talk talk, DeadlineWords words, IReadOnlyList<EntryKey> keys)
    {
        var opens = keys.Select(talk.Open).ToList();
        var lines = opens.Select(open => talk.T(
            "extend.whichLine", ("campaign", open.Campaign.Title), ("unit", open.Unit.Name),
            ("due", new Markup(Statuses.Due(talk, open)))));
        var screen = new Screen(talk.T("extend.which") + "\n" + string.Join('\n', lines), []);
        var day = words.Day is { } until ? Spans.Typed(until) : words.Days?.ToString(
            System.Globalization.CultureInfo.InvariantCulture);
        return opens.Aggregate(screen, (shown, open) => shown.With(new Button(
                Labels.Cut(talk.T("button.askFor", ("name", Name(open, opens))), LongestLabel),
                new Command(Trigger.Extend, $"{EntryNames.Written(open.Key)} {day} {words.Rest}".TrimEnd()))))
            .With(talk.Button("menu", Trigger.Menu));
    }

    /// <summary>Why it cannot be asked for, and what can be done.</summary>
    public static Screen Refusal(Talk talk, OpenEntry open, ExtensionFault fault, DateOnly? until)
    {
        var stage = open.Campaign.Collection;
        var text = fault switch
        {
            ExtensionFault.NoDueDay => talk.T("extend.noDueDay"),
            ExtensionFault.NotYet => talk.T("fill.notYet", ("date", Spans.Long(talk, stage.Opens!.Value))),
            ExtensionFault.Submitted => talk.T("extend.submitted"),
            ExtensionFault.Excused => talk.T("extend.excused"),
            ExtensionFault.Past => talk.T("extend.past", ("date", Spans.Long(talk, until!.Value))),
            ExtensionFault.NotLater => talk.T(
                "extend.notLater", ("date", Spans.Long(talk, until!.Value)),
                ("present", Spans.Long(talk, ExtensionRule.Present(stage, open.Unit.Id)!.Value))),
            _ => talk.T(
                "extend.tooFar", ("days", ExtensionRule.MostDays),
                ("date", Spans.Long(talk, From(talk, open).AddDays(ExtensionRule.MostDays)))),
        };
        var screen = new Screen(Head(talk, open) + "\n\n" + text, []);
        return fault is ExtensionFault.Past or ExtensionFault.NotLater or ExtensionFault.TooFar
            ? screen.With(
                talk.Button("askExtension", Trigger.Extend, EntryNames.Written(open.Key)),
                talk.Button("menu", Trigger.Menu))
            : screen.With(talk.Button("status", Trigger.Status), talk.Button("menu", Trigger.Menu));
    }

    /// <summary>The request has gone out.</summary>
    public static Screen Asked(Talk talk, OpenEntry open, Extension request, IReadOnlyList<Member> told)
    {
        var days = request.Until.DayNumber - From(talk, open).DayNumber;
        var text = Head(talk, open) + "\n\n" + talk.T("extend.asked", ("date", Spans.Long(talk, request.Until))) +
            Reason(talk, request.Asked.Reason) + "\n" +
            (told.Count == 0 ? talk.T("extend.nobody") : talk.T("extend.sentTo", ("names", Told.Names(told)))) +
            (request.Asked.Reason is null
                ? "\n" + talk.T("extend.addReason", ("sample", Sample(talk, open, days)))
                : "");
        return new Screen(text, []).With(Told.Fill(talk, open.Key), talk.Button("menu", Trigger.Menu));
    }

    /// <summary>The same was asked for before, and nobody has decided yet.</summary>
    public static Screen AskedAlready(Talk talk, OpenEntry open, Extension asked) => talk
        .Screen(
            "extend.askedAlready", ("date", Spans.Long(talk, asked.Until)),
            ("by", Acts.By(talk, open.Organisation, asked.Asked)))
        .With(Told.Fill(talk, open.Key), talk.Button("menu", Trigger.Menu));

    /// <summary>What a coordinator is told of a request, with the two answers to it.</summary>
    public static Screen Request(Talk talk, OpenEntry open, Extension request) => new Screen(
            talk.T("extend.request", ("who", Acts.Name(talk, request.Asked.Person)), ("unit", open.Unit.Name)) + "\n" +
            talk.T("extend.requestCard", ("campaign", open.Campaign.Title),
                ("done", open.Progress.Answered), ("total", open.Progress.Questions),
                ("due", new Markup(Statuses.Due(talk, open)))) + "\n" +
            talk.T("extend.requestUntil", ("date", Spans.Long(talk, request.Until))) +
            Reason(talk, request.Asked.Reason), [])
        .With(Answers(talk, open.Key, request));

    /// <summary>The two answers to a request.</summary>
    public static Button[] Answers(Talk talk, EntryKey key, Extension request) =>
    [
        new Button(
            talk.T("button.grant", ("date", Spans.Short(talk, request.Until))),
            new Command(Trigger.Grant, $"{EntryNames.Written(key)} {Spans.Typed(request.Until)}")),
        new Button(
            talk.T("button.refuse"),
            new Command(Trigger.Refuse, $"{EntryNames.Written(key)} {Spans.Typed(request.Until)}")),
    ];

    /// <summary>A reason on a line of its own; empty when there is none.</summary>
    public static string Reason(Talk talk, string? reason) =>
        reason is null ? "" : "\n" + talk.T("extend.reason", ("reason", reason));

    private static string Head(Talk talk, OpenEntry open) => talk.T(
        "fill.head", ("campaign", open.Campaign.Title), ("unit", open.Unit.Name),
        ("due", new Markup(Statuses.Due(talk, open))));

    // Which one has to be said only where several could be meant.
    private static string Sample(Talk talk, OpenEntry open, int days) =>
        ExtensionAsking.IsMeant(talk, open.Key)
            ? talk.T("extend.sample", ("days", days))
            : talk.T("extend.sampleOf", ("days", days), ("entry", EntryNames.Written(open.Key)));

    private static string Name(OpenEntry open, List<OpenEntry> all) =>
        all.Select(each => each.Campaign.Id).Distinct().Count() == 1 ? open.Unit.ShortName
        : all.Select(each => each.Unit.Id).Distinct().Count() == 1 ? open.Campaign.Id
        : EntryNames.Written(open.Key);
}
