using System.Globalization;
using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Registers;

/// <summary>A report on a decision: its status, words, numbers and a file, in any order.</summary>
internal static class Reporting
{
    /// <summary>«/report», «выполнено», «/report DOP-2 текст».</summary>
    public static Turn Show(Talk talk, Command command)
    {
        if (ReportWords.Status(command.Argument) is { } status)
        {
            return talk.Place is Place.Deciding
                ? Say(talk, open => Record(talk, open, new Said { Status = status }))
                : Elsewhere(talk);
        }

        var request = DecisionRequest.Read(talk.Catalog, talk.Person, command.Argument);
        if (request is { Register: { } register, Decision: { } decision })
        {
            var turn = Decisions.Open(talk, register, decision, null, null);
            return request.Rest.Length == 0 ? turn
                : turn.Place is Place.Deciding
                ? Words(talk with { Place = turn.Place }, new Command(Trigger.Words, request.Rest))
                : Turns.Prefaced(turn, talk.T("report.viewOnly"));
        }

        return (talk.Place, command.Argument) switch
        {
            (Place.Deciding, null) => Again(talk, command),
            (Place.Deciding, _) => Words(talk, command),
            _ => Elsewhere(talk),
        };
    }

    /// <summary>«Готово» is a way to say that it is done.</summary>
    public static Turn Done(Talk talk, Command command) =>
        Say(talk, open => Record(talk, open, new Said { Status = ReportStatus.Done }));

    /// <summary>Words at a decision are its report; the name of another decision opens that one.</summary>
    public static Turn Words(Talk talk, Command command)
    {
        var words = command.Argument ?? "";
        if (Named(talk, words) is { Decision: { } decision, Register: { } register })
        {
            return Decisions.Open(talk, register, decision, null, null);
        }

        var place = (Place.Deciding)talk.Place;
        return place.Party is null && Picked(talk, place, words) is { } duty
            ? Decisions.Open(talk, duty.Register, duty.Decision, duty.Party.Id, duty.Unit.Id)
            : AsCommand(talk, place, words) ?? Say(talk, open => Take(talk, open, words, null));
    }

    // What begins as a command is never kept as a report: the one who types it expects something to be shown.
    private static Turn? AsCommand(Talk talk, Place.Deciding place, string words)
    {
        var command = CommandReader.Read(words, false);
        var request = DecisionRequest.Read(talk.Catalog, talk.Person, command.Argument);
        return (command.Trigger, request) switch
        {
            (Trigger.Report, { Decision: not null }) => Show(talk, command),
            (Trigger.Decisions, { Rest: "" }) when !ReportWords.HasHeading(words) =>
                Decisions.Show(talk, request.Register is null
                    ? command with { Argument = place.Register + " " + command.Argument }
                    : command),
            (Trigger.Decisions or Trigger.Summary or Trigger.Go or Trigger.Advice, _) =>
                talk.Stay(DecisionCard.Of(talk, Here(talk)).After(talk.T("report.command", ("words", words)))),
            _ => null,
        };
    }

    /// <summary>A file is evidence; what stands under it is read like any words.</summary>
    public static Turn Attach(Talk talk, Input.Attachment attachment) => attachment.File is { } file
        ? Say(talk, open => Take(talk, open, attachment.Caption.Trim(), file))
        : talk.Stay(DecisionCard.Of(talk, Here(talk)).After(talk.T("report.noFile")));

    /// <summary>What is no report is answered with the decision again.</summary>
    public static Turn Again(Talk talk, Command command) =>
        talk.Stay(DecisionCard.Of(talk, Here(talk)).After(talk.T("report.sayWhat")));

    private static Turn Say(Talk talk, Func<OpenDecision, Turn> record)
    {
        var open = Here(talk);
        return open.Chosen is null
            ? Talk.To(open.Place, DecisionCard.Of(talk, open).After(talk.T("report.chooseFirst")))
            : record(open);
    }

    private static Turn Take(Talk talk, OpenDecision open, string words, ReportFile? file)
    {
        var polite = ReportWords.ArePolite(words);
        if (file is not null && (words.Length == 0 || polite))
        {
            return Record(talk, open, new Said { File = file });
        }

        if (polite)
        {
            return Again(talk, new Command(Trigger.Words, words));
        }

        var said = ReportWords.Read(words, open.Decision.Measure is not null, out var fault);
        var joined = said?.Text is { } text ? ReportWords.Joined(open.Own!.Last?.Text, text) : null;
        fault = joined?.Length > ReportWords.Longest ? "report.tooLongTogether" : fault;
        return said is null || fault is not null
            ? Talk.To(
                open.Place, DecisionCard.Of(talk, open).After(talk.T(fault!, ("longest", ReportWords.Longest))))
            : Record(talk, open, said with { Text = joined, File = file });
    }

    // What is not said again still holds: pressing «выполнено» does not take back the words or the number.
    private static Turn Record(Talk talk, OpenDecision open, Said said)
    {
        var (duty, last) = (open.Chosen!, open.Own!.Last);
        var begun = last?.Status is null or ReportStatus.NotBegun ? ReportStatus.UnderWay : last.Status;
        var status = said.Status ?? begun;
        var report = new Report(
            open.Register.Id, open.Decision.Id, duty.Party.Id, duty.Unit.Id, status, said.Text ?? last?.Text,
            said.File ?? last?.File, said.Pair?.Part ?? last?.Part, said.Pair?.Whole ?? last?.Whole, talk.Now,
            talk.Person.Id);
        if (last is not null && report == last with { At = report.At, Person = report.Person })
        {
            return Talk.To(open.Place, DecisionCard.Of(talk, open).After(talk.T("report.same")));
        }

        var after = talk with { View = talk.View with { Reports = [.. talk.View.Reports, report] } };
        var now = OpenDecision.At(after, open.Place);
        return Talk.To(
            now.Place, DecisionCard.Of(after, now).After(Kept(talk, now) + Replaced(talk, last?.File, said.File)),
            new Effect.Tell(report));
    }

    private static string Replaced(Talk talk, ReportFile? before, ReportFile? file) =>
        before is null || file is null || before == file
            ? ""
            : "\n" + talk.T("report.fileReplaced", ("before", before.Name), ("file", file.Name));

    private static string Kept(Talk talk, OpenDecision open)
    {
        var own = open.Own!;
        var late = open.Progress.Standing is not (Standing.Ongoing or Standing.Past) && own.DaysLate > 0;
        var said = DecisionText.Said(talk, own);
        return own is { Done: false, Last.Status: ReportStatus.Done } ? talk.T("report.keptShort")
            : late
            ? talk.T("report.keptLate", ("said", said), ("days", own.DaysLate))
            : talk.T("report.kept", ("said", said));
    }

    private static OpenDecision Here(Talk talk) => OpenDecision.At(talk, (Place.Deciding)talk.Place);

    // «решение DOP-2» or just «DOP-2»; a sentence that begins so is a report.
    private static DecisionRequest? Named(Talk talk, string words)
    {
        var bare = ReportWords.WithoutHeading(words);
        var request = DecisionRequest.Read(talk.Catalog, talk.Person, bare);
        return request is { Decision: not null, Rest: "" } ? request : null;
    }

    private static Duty? Picked(Talk talk, Place.Deciding place, string words)
    {
        var duties = Duties.Of(talk.Catalog, talk.Person, talk.Catalog.Register(place.Register)!, place.Decision);
        var digits = string.Concat(words.TakeWhile(char.IsAsciiDigit));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) &&
            number >= 1 && number <= duties.Count
            ? duties[number - 1]
            : null;
    }

    private static Turn Elsewhere(Talk talk)
    {
        var registers = Duties.Registers(talk.Catalog, talk.Person);
        if (registers.Count > 0 && !registers.Any(register => Duties.Of(talk.Catalog, talk.Person, register).Any()))
        {
            return talk.Stay(talk.Screen("report.viewOnly")
                .With(talk.Button("decisions", Trigger.Decisions), talk.Button("menu", Trigger.Menu)));
        }

        var turn = Decisions.Show(talk, new Command(Trigger.Decisions, "own"));
        return registers.Count == 0
            ? turn
            : Turns.Prefaced(turn, talk.T("report.openFirst"));
    }
}
