using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Conversations.Summaries;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;

namespace Bot.Conversations.Entries;

/// <summary>The proof of a submission as it is read: number, time, every value and the hash.</summary>
internal static class ReceiptScreen
{
    public static Screen Of(Talk talk, OpenEntry open, Receipt receipt)
    {
        var lines = new List<string>
        {
            talk.T(
                "receipt.head", ("number", receipt.Number), ("campaign", open.Campaign.Title),
                ("unit", open.Unit.Name), ("at", Dates.Instant(open.Organisation, receipt.At))),
            Punctuality(talk, open, receipt),
        };
        if (open.Campaign.AsOf is { } asOf && LocalDay.Of(receipt.At, open.Organisation.Zone) < asOf)
        {
            lines.Add(talk.T("receipt.beforeAsOf", ("asOf", Periods.Day(asOf))));
        }

        lines.Add("");
        lines.AddRange(open.Monitoring.Questions
            .Where(question => question.Required || open.Entry[question.Key] is not null)
            .Select(question => talk.T(
                "receipt.line", ("row", open.Monitoring.RowOf(question.Key).No),
                ("answer", Amounts.Of(talk, question, open.Entry[question.Key])))));
        lines.Add("");
        lines.Add(talk.T("receipt.hash", ("hash", receipt.Sha256)));
        lines.Add(talk.T("receipt.next"));
        return new Screen(string.Join('\n', lines), [])
            .With(talk.Button("receiptFile", Trigger.Receipt))
            .With(talk.Button("review", Trigger.Review), talk.Button("menu", Trigger.Menu));
    }

    private static string Punctuality(Talk talk, OpenEntry open, Receipt receipt)
    {
        var first = open.Entry.FirstSubmittedAt ?? receipt.At;
        var late = open.Campaign.Collection.DueOf(open.Unit.Id) is { } due
            ? LocalDay.DaysLate(first, due, open.Organisation.Zone)
            : 0;
        var corrected = LocalDay.Of(receipt.At, open.Organisation.Zone);
        return late > 0 ? talk.T("receipt.late", ("days", late))
            : receipt.At > first && corrected > open.Campaign.Collection.DueOf(open.Unit.Id)
                ? talk.T("receipt.correctedAfter", ("date", Periods.Day(corrected)))
                : talk.T("receipt.onTime");
    }
}
