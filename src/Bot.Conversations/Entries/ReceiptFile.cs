using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Documents;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Entries;

/// <summary>The last receipt again, in the chat and as a file for the folder of the unit.</summary>
internal static class ReceiptFile
{
    private const int DecimalsShown = 2;

    public static Turn Show(Talk talk, Command command)
    {
        var key = (talk.Place as Place.Inside ?? (talk.Place as Place.Idle)?.Waiting as Place.Inside)?.Entry
            ?? Filling.Only(talk);
        if (key is not { } entry)
        {
            return Filling.EntriesOf(talk.Catalog, talk.Person).Count == 0
                ? Filling.None(talk)
                : Filling.Open(talk, new Command(Trigger.Fill));
        }

        var open = talk.Open(entry);
        return open.Entry.Receipt is { } receipt
            ? Turns.After([Of(talk, open, receipt)], talk.Stay(ReceiptScreen.Of(talk, open, receipt)))
            : talk.Stay(Helping.Resume(talk, talk.Screen("receipt.noneYet")).With(talk.Button("menu", Trigger.Menu)));
    }

    private static Effect.Send Of(Talk talk, OpenEntry open, Receipt receipt) => new(
        new Document.Workbook(
            receipt.Number + ".xlsx",
            [new Sheet(talk.T("receiptFile.sheet"), [10, 70, 12, 24, 20], 0, Rows(talk, open, receipt))]),
        talk.T("receiptFile.caption", ("number", receipt.Number)));

    private static List<IReadOnlyList<Cell>> Rows(Talk talk, OpenEntry open, Receipt receipt)
    {
        var rows = new List<IReadOnlyList<Cell>>
        {
            Pair(talk.T("receiptFile.number"), receipt.Number),
            Pair(talk.T("receiptFile.campaign"), open.Campaign.Title),
            Pair(talk.T("receiptFile.unit"), open.Unit.Name),
            Pair(talk.T("receiptFile.at"), Dates.Instant(open.Organisation, receipt.At)),
            Pair(talk.T("receiptFile.hash"), receipt.Sha256),
            Array.Empty<Cell>(),
            Heads(talk.T("receiptFile.heads").Split('|')),
        };
        rows.AddRange(open.Monitoring.Questions
            .Where(question => open.Entry[question.Key] is not null)
            .Select(question => Line(talk, open, question.Key, receipt)));
        return rows;
    }

    // A correction under way is not in the receipt: the mark says so.
    private static IReadOnlyList<Cell> Line(Talk talk, OpenEntry open, string key, Receipt receipt)
    {
        var (question, kept) = (open.Question(key), open.Entry.Answers[key]);
        var later = kept.Origin.At > receipt.At ? talk.T("receiptFile.later") : "";
        return
        [
            new Cell.Words(open.Monitoring.RowOf(key).No), new Cell.Words(question.Name),
            new Cell.Words(question.Unit), Value(talk, open, kept), new Cell.Words(later),
        ];
    }

    private static Cell Value(Talk talk, OpenEntry open, KeptAnswer kept) => kept.Answer switch
    {
        Answer.Number { Value: var value } => new Cell.Number(value, value % 1 == 0 ? 0 : DecimalsShown),
        Answer.Day day => new Cell.Day(day.Value),
        var other => new Cell.Words(
            Markup.Strip(Amounts.Of(talk, open.Question(kept.Question), other).Html)),
    };

    private static IReadOnlyList<Cell> Pair(string name, string value) =>
        [new Cell.Blank(), new Cell.Words(name) { Head = true }, new Cell.Blank(), new Cell.Words(value)];

    private static IReadOnlyList<Cell> Heads(IEnumerable<string> names) =>
        [.. names.Select(name => new Cell.Words(name) { Head = true })];
}
