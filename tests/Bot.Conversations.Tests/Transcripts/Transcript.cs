using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Tests.Transcripts;

/// <summary>A conversation as people read it.</summary>
/// <remarks>
/// <c>&gt; who: words</c> is typed (<c>\n</c> breaks the line, <c>(5000 × я)</c> repeats a letter),
/// <c>! who: label</c> presses a button, <c>!! who: label</c> presses it a second
/// time, <c>!old who: label</c> presses it when it is out of date, <c>~ who: words</c>
/// edits the last message (<c>~1</c> the one before it),
/// <c>+ who: kind</c> sends something that is not text (<c>document name | caption</c> is a file), <c>@ instant</c> sets the clock, <c>- who</c> loses all roles, <c>x who</c> blocks the bot, <c>+ who: table name | row | row</c> sends a table.
/// Under it: <c>&lt;</c> what is said, <c>[label]</c> the buttons, <c>=</c> what is kept.
/// </remarks>
internal sealed partial class Transcript(ChatRoom room)
{
    private readonly List<string> lines = [];

    // Every way in sets a menu: only the scenarios that are about menus show them.
    private const string ShowsMenus = "# menus";

    public static string Play(IEnumerable<string> script, ChatRoom room)
    {
        var transcript = new Transcript(room);
        foreach (var line in script.Where(line => !Spoken().IsMatch(line)))
        {
            transcript.lines.Add(line);
            transcript.Act(line);
        }

        return string.Join('\n', transcript.lines).TrimEnd() + "\n";
    }

    private void Act(string line)
    {
        if (line.StartsWith('@'))
        {
            room.Now = DateTimeOffset.Parse(line[1..].Trim(), CultureInfo.InvariantCulture);
        }
        else if (line.StartsWith("x ", StringComparison.Ordinal))
        {
            room.Block(Cast.Chats[line[2..].Trim()]);
        }
        else if (line.StartsWith("- ", StringComparison.Ordinal))
        {
            room.Revoke(Cast.Chats[line[2..].Trim()]);
        }
        else if (Input().Match(line) is { Success: true } match)
        {
            Show(Do(match.Groups["mark"].Value, Cast.Chats[match.Groups["who"].Value], match.Groups["words"].Value));
        }
    }

    private Turn Do(string mark, long chat, string words) => mark switch
    {
        ">" => room.Type(chat, Written(words)),
        "!" => room.Press(chat, words),
        "!!" => room.Press(chat, words, ButtonState.Used),
        "!old" => room.Press(chat, words, ButtonState.Outdated),
        "!foreign" => room.Take(chat, new Input.Press(ButtonState.Foreign, null, "Имя")),
        ['~', .. var back] => room.Edit(chat, int.Parse("0" + back, CultureInfo.InvariantCulture), words),
        "+" when words.StartsWith("table ", StringComparison.Ordinal) => room.Take(chat, Table(chat, words)),
        "+" => room.Take(chat, Attached(words)),
        _ => throw new InvalidOperationException("What is " + mark + "?"),
    };

    // «document акт.pdf | caption»: without a name there is no file.
    private static Input.Attachment Attached(string words)
    {
        var parts = words.Split(" | ");
        var kind = parts[0].Split(' ', 2);
        return new Input.Attachment(kind[0])
        {
            File = kind.Length > 1 ? new ReportFile("file-" + kind[1], kind[1], 1024) : null,
            Caption = parts.Length > 1 ? parts[1] : "",
        };
    }

    // «table люди.csv | единица; роль | Лужский; координатор»: one part is one row.
    private static Input.Table Table(long chat, string words)
    {
        var parts = words["table ".Length..].Split(" | ");
        return new Input.Table(
            parts[0], [.. parts[1..].Select(row => row.Split(';', StringSplitOptions.TrimEntries))], Cast.Name(chat));
    }

    // A line break and a long text do not fit into a script.
    private static string Written(string words) => Repeated().Replace(
        words.Replace("\\n", "\n", StringComparison.Ordinal),
        match => new string(
            match.Groups["letter"].Value[0], int.Parse(match.Groups["times"].Value, CultureInfo.InvariantCulture)));

    private void Show(Turn turn)
    {
        foreach (var effect in turn.Effects)
        {
            switch (effect)
            {
                case Effect.Say say:
                    lines.AddRange(Hash().Replace(say.Text, "…").Split('\n').Select(line => ("< " + line).TrimEnd()));
                    lines.AddRange(say.Buttons.Select(
                        row => "  " + string.Join(' ', row.Select(button => "[" + button.Label + "]"))));
                    break;
                case Effect.Keep keep:
                    lines.AddRange(keep.Answers.Select(answer => $"= {keep.Entry.Unit} {answer.Question}: {Kept(answer)}"));
                    break;
                case Effect.Submit submit:
                    lines.Add($"= {submit.Entry.Unit} submitted, {submit.Receipt.Number}, {submit.Receipt.Values} values");
                    break;
                case Effect.Join join:
                    lines.Add($"= joined as {join.Holding.Role} of {join.Holding.Unit}");
                    break;
                case Effect.Tell { Said: var said }:
                    lines.Add($"= {said.Unit} reports {said.Status} of {said.Register} {said.Decision} as {said.Party}" +
                        (said.Part is null ? "" : $", {said.Part} of {said.Whole}") +
                        (said.File is null ? "" : ", " + said.File.Name) + (said.Text is null ? "" : ": " + said.Text));
                    break;
                case Effect.Speak speak:
                    lines.Add($"= speaks {speak.Language}");
                    break;
                case Effect.Review { Step: var step } review:
                    lines.Add($"= {review.Entry.Unit} {Done(step)}");
                    break;
                case Effect.SetDeadline { Deadline: var set }:
                    lines.Add($"= due day of {set.Unit ?? set.Campaign}, {set.Stage}: {set.Day:yyyy-MM-dd}{set.Letter?.Insert(0, ", ")}");
                    break;
                case Effect.Notify notice:
                    lines.Add($"= told to {Cast.NameOf(notice.Person)}:");
                    lines.AddRange(Hash().Replace(notice.Text, "…").Split('\n').Select(line => ("< " + line).TrimEnd()));
                    lines.AddRange(notice.Buttons.Select(
                        row => "  " + string.Join(' ', row.Select(button => "[" + button.Label + "]"))));
                    break;
                case Effect.Send send:
                    lines.Add($"= sends {send.Document.FileName}: {Hash().Replace(send.Caption, "…")}".TrimEnd(' ', ':'));
                    break;
                case Effect.Invite { Made: var made }:
                    lines.Add($"= invites {made.Role} of {made.Unit}{made.Name?.Insert(0, ", ")} until {made.Expires:yyyy-MM-dd}");
                    break;
                case Effect.Uninvite:
                    lines.Add("= takes an invitation back");
                    break;
                case Effect.Withdraw withdraw:
                    lines.Add($"= withdraws role {withdraw.No}");
                    break;
                case Effect.Forget forget:
                    lines.Add($"= forgets {Cast.NameOf(forget.Person)}");
                    break;
                case Effect.Offer offer when lines.Contains(ShowsMenus):
                    lines.Add($"= offers {string.Join(' ', offer.Commands)}");
                    break;
            }
        }

        if (turn.Effects.Count == 0)
        {
            lines.Add("< (nothing)");
        }
    }

    private static string Done(ReviewStep step) => step switch
    {
        ReviewStep.Return request => "returned, " + string.Join(' ', request.Request.Questions.Select(each => each.Question))
            + ": " + request.Request.Act.Reason,
        ReviewStep.Accept => "accepted",
        ReviewStep.Reopen reopen => "reopened: " + reopen.Act.Reason,
        ReviewStep.Excuse excuse => $"excused{excuse.Receipt?.Number.Insert(0, ", ")}: {excuse.Act.Reason}",
        ReviewStep.Ask ask => $"asks until {ask.Request.Until:yyyy-MM-dd}: {ask.Request.Asked.Reason}",
        ReviewStep.Decide decide => $"{(decide.Granted ? "granted" : "refused")}: {decide.Act.Reason}",
        ReviewStep.Remind => "reminded",
        ReviewStep.Attach attach => $"{attach.Evidence.Question} proved by {attach.Evidence.File.Name}",
        _ => throw new InvalidOperationException(),
    };

    private static string Kept(KeptAnswer kept)
    {
        var answer = kept.Answer switch
        {
            Answer.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
            Answer.NoData none => "no data, " + none.Reason,
            Answer.NotApplicable none => "not applicable, " + none.Reason,
            Answer.Chosen chosen => "chosen " + string.Join(", ", chosen.Options),
            Answer.Words words => "words " + words.Text,
            Answer.Day day => day.Value.ToString("O", CultureInfo.InvariantCulture),
            _ => throw new InvalidOperationException(),
        };
        return string.Join("; ", [answer, .. kept.Reasons.Select(reason => $"{reason.Key}: {reason.Value}")])
            .Replace("\n", "\\n", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(<|  \[|= )")]
    private static partial Regex Spoken();

    [GeneratedRegex(@"^(?<mark>>|~\d?|\+|!old|!foreign|!!|!) (?<who>\w+): ?(?<words>.*)$")]
    private static partial Regex Input();

    [GeneratedRegex(@"\((?<times>\d+) × (?<letter>.)\)")]
    private static partial Regex Repeated();

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();
}
