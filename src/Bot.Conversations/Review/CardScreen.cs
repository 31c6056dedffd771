using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Conversations.Summaries;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Summaries;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Review;

/// <summary>An entry as a coordinator judges it: each value beside the last one, warnings, reasons, evidence.</summary>
internal static class CardScreen
{
    // What one message of Telegram shows, with room for a line above it.
    private const int LongestMessage = 3800;

    // How much of names and reasons is shown, until the message is short enough.
    private static readonly (int Name, int Reason)[] Lengths = [(60, 200), (40, 80), (20, 40), (12, 20)];

    public static Screen Of(Talk talk, OpenEntry open)
    {
        if (SumCard.IsMeant(talk, open))
        {
            return SumCard.Of(talk, open);
        }

        var texts = Lengths.Select(each => string.Join('\n', Lines(talk, open, each.Name, each.Reason)).TrimEnd())
            .ToList();
        var text = texts.Find(each => Markup.Strip(each).Length <= LongestMessage) ?? texts[^1];
        return Buttons(talk, open, new Screen(text, []));
    }

    /// <summary>Whose card it is, of what, and how the entry stands.</summary>
    public static string Head(Talk talk, OpenEntry open) => talk.T(
        "card.head", ("campaign", open.Campaign.Title), ("unit", open.Unit.Name),
        ("state", new Markup(Standing.Of(talk, open) ?? State(talk, open))));

    /// <summary>The steps that the state and the person's role allow.</summary>
    public static Screen Buttons(Talk talk, OpenEntry open, Screen screen)
    {
        bool Takes(EntryTrigger trigger) => EntryMachine.Takes(open.Entry.State, trigger);
        if (Audience.Judges(talk, open.Key))
        {
            var row = new List<Button>();
            if (open.Entry.Receipt is { Values: > 0 } && Takes(EntryTrigger.Accept))
            {
                row.Add(talk.Button("accept", Trigger.Accept));
            }

            if (Takes(EntryTrigger.Return))
            {
                row.Add(talk.Button("return", Trigger.Return));
            }

            if (Takes(EntryTrigger.Reopen))
            {
                row.Add(talk.Button("reopen", Trigger.Reopen));
            }

            if (open.Entry.State != EntryState.Excused && Takes(EntryTrigger.Excuse))
            {
                row.Add(talk.Button("excuse", Trigger.Excuse));
            }

            screen = row.Count == 0 ? screen : screen.With([.. row]);
        }

        screen = open.Entry.Review.Evidence.Count == 0 ? screen : screen.With(talk.Button("files", Trigger.Files));
        return screen.With(talk.Button("toReview", Trigger.ToReview), talk.Button("menu", Trigger.Menu));
    }

    private static IEnumerable<string> Lines(Talk talk, OpenEntry open, int name, int reason) =>
    [
        Head(talk, open), .. Sent(talk, open), "", .. CardRows.Of(talk, open, name, reason),
        .. CardRows.Authors(talk, open), .. Warnings(talk, open, reason), .. Since(talk, open),
    ];

    private static string State(Talk talk, OpenEntry open) => open.Entry.State switch
    {
        EntryState.Empty => talk.T("card.empty"),
        EntryState.Draft => talk.T("card.draft", ("done", open.Progress.Answered), ("total", open.Progress.Questions)),
        EntryState.Submitted => talk.T("card.submitted"),
        _ => "",
    };

    private static IEnumerable<string> Sent(Talk talk, OpenEntry open)
    {
        if (open.Entry is not { FirstSubmittedAt: { } first, Receipt: { Values: > 0 } receipt })
        {
            yield break;
        }

        var late = open.Campaign.Collection.DueOf(open.Unit.Id) is { } due
            ? LocalDay.DaysLate(first, due, open.Organisation.Zone)
            : 0;
        yield return talk.T(
            "card.sent", ("at", Acts.At(talk, open.Organisation, first)), ("number", receipt.Number),
            ("values", receipt.Values),
            ("punctuality", talk.T(late > 0 ? "card.late" : "card.onTime", ("days", late))));
        if (receipt.At != first)
        {
            yield return talk.T("card.resent", ("at", Acts.At(talk, open.Organisation, receipt.At)));
        }
    }

    private static IEnumerable<string> Warnings(Talk talk, OpenEntry open, int longest)
    {
        var summary = SummaryCalculator.Compute(
            talk.Catalog, open.Campaign, open.Unit, talk.View.Entries, talk.Now);
        var texts = WarningText
            .Grouped(
                talk.Catalog, open.Campaign, talk.Language,
                [.. summary.Warnings.Where(each => each is not Warning.Returned)])
            .Select(text => talk.T("summary.warning", ("text", Labels.Cut(text, longest))))
            .ToList();
        var full = summary.Indicators
            .Where(value => value.Numerator > 0 && value.Numerator == value.Denominator)
            .Select(value => value.Indicator.No)
            .ToList();
        if (full.Count > 0)
        {
            texts.Add(talk.T("card.full", ("count", full.Count), ("rows", string.Join(", ", full))));
        }

        return texts.Count == 0 ? [] : texts.Prepend("");
    }

    // What a coordinator has accepted once he wants to see only where it differs now.
    private static IEnumerable<string> Since(Talk talk, OpenEntry open)
    {
        if (open.Entry.Review.Accepted is not { } accepted)
        {
            return [];
        }

        var lines = ChangeLines.Of(talk, open, talk.View.History.Where(change => change.At > accepted.At)).ToList();
        return lines.Count == 0
            ? []
            :
            [
                "", talk.T(
                    "card.since", ("count", lines.Count), ("by", Acts.By(talk, open.Organisation, accepted))),
                .. lines,
            ];
    }
}
