using System.Text.RegularExpressions;

namespace Bot.Conversations.Inputs;

/// <summary>Finds the command in what was typed: «/summary dee-2021 1», «сводка», «вопрос 2.1», «да».</summary>
public static partial class CommandReader
{
    private static readonly Dictionary<string, Trigger> Slashes = new(StringComparer.Ordinal)
    {
        ["start"] = Trigger.Start, ["menu"] = Trigger.Menu, ["fill"] = Trigger.Fill, ["status"] = Trigger.Status,
        ["review"] = Trigger.Review, ["submit"] = Trigger.Submit, ["back"] = Trigger.Back, ["skip"] = Trigger.Skip,
        ["summary"] = Trigger.Summary, ["missing"] = Trigger.Missing, ["settings"] = Trigger.Settings,
        ["help"] = Trigger.Help, ["decisions"] = Trigger.Decisions, ["report"] = Trigger.Report,
        ["people"] = Trigger.People, ["invite"] = Trigger.Invite, ["replace"] = Trigger.Replace,
        ["withdraw"] = Trigger.Withdraw, ["handover"] = Trigger.HandOver, ["forget"] = Trigger.Forget,
        ["mydata"] = Trigger.Held,
        ["extend"] = Trigger.Extend, ["deadline"] = Trigger.Deadline, ["remind"] = Trigger.Remind,
        ["accept"] = Trigger.Accept, ["return"] = Trigger.Return, ["reopen"] = Trigger.Reopen, ["card"] = Trigger.Card,
    };

    private static readonly Dictionary<string, Trigger> Phrases = new(StringComparer.Ordinal)
    {
        ["меню"] = Trigger.Menu, ["menu"] = Trigger.Menu,
        ["заполнить"] = Trigger.Fill, ["продолжить"] = Trigger.Fill, ["начать"] = Trigger.Fill, ["fill"] = Trigger.Fill,
        ["вернуться к вопросу"] = Trigger.Fill, ["fill in"] = Trigger.Fill, ["back to the question"] = Trigger.Fill,
        ["статус"] = Trigger.Status, ["status"] = Trigger.Status,
        ["проверить"] = Trigger.Review, ["все ответы"] = Trigger.Review, ["review"] = Trigger.Review,
        ["all answers"] = Trigger.Review,
        ["отправить"] = Trigger.Submit, ["сдать"] = Trigger.Submit, ["submit"] = Trigger.Submit,
        ["назад"] = Trigger.Back, ["back"] = Trigger.Back,
        ["пропустить"] = Trigger.Skip, ["дальше"] = Trigger.Skip, ["skip"] = Trigger.Skip,
        ["сводка"] = Trigger.Summary, ["свод"] = Trigger.Summary, ["summary"] = Trigger.Summary,
        ["вся сводка"] = Trigger.Summary, ["whole summary"] = Trigger.Summary, ["наши показатели"] = Trigger.Summary,
        ["our indicators"] = Trigger.Summary,
        ["кто не сдал"] = Trigger.Missing, ["missing"] = Trigger.Missing,
        ["who is missing"] = Trigger.Missing,
        ["попросить продление"] = Trigger.Extend, ["продление"] = Trigger.Extend, ["ask for time"] = Trigger.Extend,
        ["как в прошлый раз"] = Trigger.Copy, ["as last time"] = Trigger.Copy, ["correct"] = Trigger.Yes,
        ["продлить"] = Trigger.Grant, ["grant"] = Trigger.Grant,
        ["отказать"] = Trigger.Refuse, ["refuse"] = Trigger.Refuse,
        ["срок"] = Trigger.Deadline, ["сроки"] = Trigger.Deadline, ["due days"] = Trigger.Deadline,
        ["напомнить"] = Trigger.Remind, ["remind"] = Trigger.Remind,
        ["рекомендации"] = Trigger.Advice, ["recommendations"] = Trigger.Advice,
        ["рекомендации получены"] = Trigger.Received, ["recommendations received"] = Trigger.Received,
        ["переслано"] = Trigger.Forwarded, ["переслано школам"] = Trigger.Forwarded,
        ["forwarded to schools"] = Trigger.Forwarded,
        ["квитанция"] = Trigger.Receipt, ["receipt"] = Trigger.Receipt, ["квитанция файлом"] = Trigger.Receipt,
        ["receipt as a file"] = Trigger.Receipt, ["файлы"] = Trigger.Files, ["files"] = Trigger.Files,
        ["настройки"] = Trigger.Settings, ["settings"] = Trigger.Settings,
        ["помощь"] = Trigger.Help, ["help"] = Trigger.Help,
        ["решения"] = Trigger.Decisions, ["все решения"] = Trigger.Decisions, ["decisions"] = Trigger.Decisions,
        ["all decisions"] = Trigger.Decisions,
        ["да"] = Trigger.Yes, ["верно"] = Trigger.Yes, ["согласен"] = Trigger.Yes, ["согласна"] = Trigger.Yes,
        ["подтверждаю"] = Trigger.Yes, ["ага"] = Trigger.Yes, ["конечно"] = Trigger.Yes,
        ["да, согласен"] = Trigger.Yes, ["да, согласна"] = Trigger.Yes, ["да, ноль"] = Trigger.Yes,
        ["yes"] = Trigger.Yes, ["ok"] = Trigger.Yes,
        ["ок"] = Trigger.Yes, ["да ноль"] = Trigger.Yes, ["yes, zero"] = Trigger.Yes, ["i agree"] = Trigger.Yes,
        ["заменить"] = Trigger.Yes, ["replace"] = Trigger.Yes,
        ["нет"] = Trigger.No, ["не согласен"] = Trigger.No, ["не согласна"] = Trigger.No, ["no"] = Trigger.No,
        ["i do not agree"] = Trigger.No, ["исправить"] = Trigger.No, ["type again"] = Trigger.No,
        ["оставить"] = Trigger.No, ["leave"] = Trigger.No,
        ["нет данных"] = Trigger.NoData, ["н/д"] = Trigger.NoData, ["no data"] = Trigger.NoData,
        ["неприменимо"] = Trigger.NotApplicable, ["не применимо"] = Trigger.NotApplicable,
        ["not applicable"] = Trigger.NotApplicable, ["готово"] = Trigger.Done, ["done"] = Trigger.Done,
        ["люди"] = Trigger.People, ["people"] = Trigger.People,
        ["пригласить"] = Trigger.Invite, ["invite"] = Trigger.Invite,
        ["отозвать"] = Trigger.Withdraw, ["withdraw"] = Trigger.Withdraw,
        ["передать"] = Trigger.HandOver, ["передать дела"] = Trigger.HandOver, ["hand over"] = Trigger.HandOver,
        ["забыть меня"] = Trigger.Forget, ["удалить меня"] = Trigger.Forget, ["forget me"] = Trigger.Forget,
        ["мои данные"] = Trigger.Held, ["my data"] = Trigger.Held,
        ["принять приглашение"] = Trigger.Yes, ["accept the invitation"] = Trigger.Yes,
        ["не принимать"] = Trigger.No, ["do not accept"] = Trigger.No,
        ["удалить"] = Trigger.Yes, ["delete"] = Trigger.Yes, ["keep"] = Trigger.No,
        ["да, снять"] = Trigger.Yes, ["yes, withdraw"] = Trigger.Yes,
        ["нет, не снимать"] = Trigger.No, ["no, keep the role"] = Trigger.No,
        ["без имени"] = Trigger.Skip, ["no name"] = Trigger.Skip,

        ["карточка"] = Trigger.Card, ["card"] = Trigger.Card,
        ["на проверку"] = Trigger.ToReview, ["что проверить"] = Trigger.ToReview, ["to review"] = Trigger.ToReview,
        ["принять"] = Trigger.Accept, ["accept"] = Trigger.Accept, ["утвердить свод"] = Trigger.Accept,
        ["approve the sums"] = Trigger.Accept, ["вернуть"] = Trigger.Return, ["return"] = Trigger.Return,
        ["открыть снова"] = Trigger.Reopen, ["reopen"] = Trigger.Reopen,
        ["освободить"] = Trigger.Excuse, ["excuse"] = Trigger.Excuse,
        ["нечего сообщать"] = Trigger.Excuse, ["nothing to report"] = Trigger.Excuse,
        ["значение верно"] = Trigger.Stands, ["the value is right"] = Trigger.Stands,
    };

    // These take words after them: «сводка dee-2021 1», «нет данных: учёт не ведётся».
    private static readonly (string Start, Trigger Trigger)[] Openings =
    [
        ("сводка ", Trigger.Summary), ("summary ", Trigger.Summary), ("сводка: ", Trigger.Summary),
        ("summary: ", Trigger.Summary), ("кто не сдал ", Trigger.Missing), ("missing ", Trigger.Missing),
        ("who is missing ", Trigger.Missing), ("вопрос ", Trigger.Go), ("question ", Trigger.Go),
        ("нет данных", Trigger.NoData), ("no data", Trigger.NoData), ("неприменимо", Trigger.NotApplicable),
        ("not applicable", Trigger.NotApplicable), ("показатель ", Trigger.Summary), ("indicator ", Trigger.Summary),
        ("решения ", Trigger.Decisions), ("decisions ", Trigger.Decisions), ("решение ", Trigger.Decisions),
        ("decision ", Trigger.Decisions), ("ещё ", Trigger.Decisions), ("еще ", Trigger.Decisions),
        ("more ", Trigger.Decisions), ("отчёт ", Trigger.Report), ("отчет ", Trigger.Report),
        ("report ", Trigger.Report),

        ("продление ", Trigger.Extend), ("продление: ", Trigger.Extend), ("extra time ", Trigger.Extend),
        ("extra time: ", Trigger.Extend), ("продлить ", Trigger.Grant), ("продлить: ", Trigger.Grant),
        ("grant ", Trigger.Grant), ("grant: ", Trigger.Grant), ("отказать ", Trigger.Refuse),
        ("отказать: ", Trigger.Refuse), ("refuse ", Trigger.Refuse), ("refuse: ", Trigger.Refuse),
        ("срок ", Trigger.Deadline), ("due day ", Trigger.Deadline), ("напомнить ", Trigger.Remind),
        ("напомнить: ", Trigger.Remind), ("remind ", Trigger.Remind), ("remind: ", Trigger.Remind),
        ("рекомендации ", Trigger.Advice), ("recommendations ", Trigger.Advice),
        ("ещё, ", Trigger.Advice), ("more, ", Trigger.Advice),
        ("переслано ", Trigger.Forwarded), ("forwarded ", Trigger.Forwarded),
        ("люди ", Trigger.People), ("люди, ", Trigger.People), ("люди: ", Trigger.People),
        ("people ", Trigger.People), ("people, ", Trigger.People), ("people: ", Trigger.People),
        ("пригласить ", Trigger.Invite), ("пригласить: ", Trigger.Invite), ("invite ", Trigger.Invite),
        ("invite: ", Trigger.Invite), ("отозвать ", Trigger.Withdraw), ("отозвать: ", Trigger.Withdraw),
        ("withdraw ", Trigger.Withdraw), ("withdraw: ", Trigger.Withdraw), ("заменить ", Trigger.Replace),
        ("заменить: ", Trigger.Replace), ("replace ", Trigger.Replace), ("replace: ", Trigger.Replace),
        ("передать дела", Trigger.HandOver), ("передать ", Trigger.HandOver), ("hand over", Trigger.HandOver),

        ("файлы ", Trigger.Files), ("files ", Trigger.Files),
        ("карточка ", Trigger.Card), ("card ", Trigger.Card), ("следующая: ", Trigger.Card), ("next: ", Trigger.Card),
        ("принять ", Trigger.Accept), ("accept ", Trigger.Accept), ("вернуть ", Trigger.Return),
        ("return ", Trigger.Return), ("открыть снова ", Trigger.Reopen), ("reopen ", Trigger.Reopen),
        ("открыть снова: ", Trigger.Reopen), ("reopen: ", Trigger.Reopen),
        ("освободить", Trigger.Excuse), ("excuse ", Trigger.Excuse), ("excuse: ", Trigger.Excuse),
        ("нечего сообщать", Trigger.Excuse), ("nothing to report", Trigger.Excuse),
        ("исправить ", Trigger.Fix), ("correct ", Trigger.Fix),
        ("значение верно", Trigger.Stands), ("the value is right", Trigger.Stands),
    ];

    // Phrases that carry a part of what they ask for, and take the rest after a colon.
    private static readonly (string Start, Command Command)[] Begun =
    [
        ("снять с себя роль", new(Trigger.Withdraw, "own")), ("lay down my role", new(Trigger.Withdraw, "own")),
    ];

    // Whole phrases that carry what they ask for.
    private static readonly Dictionary<string, Command> Sayings = new(StringComparer.Ordinal)
    {
        ["пригласить списком"] = new(Trigger.Invite, "list"), ["invite by list"] = new(Trigger.Invite, "list"),
        ["напомнить всем, кто должен"] = new(Trigger.Remind, "все"),
        ["напомнить всем"] = new(Trigger.Remind, "все"), ["remind all who owe"] = new(Trigger.Remind, "все"),
        ["мои решения"] = new(Trigger.Decisions, "own"), ["my decisions"] = new(Trigger.Decisions, "own"),
        ["выполнено"] = new(Trigger.Report, "done"), ["сделано"] = new(Trigger.Report, "done"),
        ["исполнено"] = new(Trigger.Report, "done"), ["completed"] = new(Trigger.Report, "done"),
        ["в работе"] = new(Trigger.Report, "underWay"), ["начато"] = new(Trigger.Report, "underWay"),
        ["in progress"] = new(Trigger.Report, "underWay"), ["не начато"] = new(Trigger.Report, "notBegun"),
        ["not begun"] = new(Trigger.Report, "notBegun"),
    };

    // The number on these buttons is only there to be read.
    private static readonly (string Start, Trigger Trigger)[] Labels =
    [
        ("как в прошлый раз: ", Trigger.Copy), ("as last time: ", Trigger.Copy),
        ("заменить на ", Trigger.Yes), ("replace by ", Trigger.Yes), ("оставить ", Trigger.No), ("leave ", Trigger.No),
    ];

    /// <summary>Reads a message. Words that are no command come back as <see cref="Trigger.Words"/>, whole.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="reasonAwaited">Whether a sentence is awaited: then only whole phrases are commands.</param>
    public static Command Read(string text, bool reasonAwaited)
    {
        var plain = Blank().Replace(text.Trim(), " ");
        if (plain.StartsWith('/'))
        {
            return ReadSlash(plain);
        }

        var lower = plain.ToLowerInvariant().TrimEnd('.', '!');
        if (lower is "русский" or "english")
        {
            return new Command(Trigger.Language, lower);
        }

        if (Phrases.TryGetValue(lower, out var trigger))
        {
            return new Command(trigger);
        }

        if (Sayings.TryGetValue(lower, out var saying))
        {
            return saying;
        }

        return reasonAwaited && !AbsenceAndReason().IsMatch(lower) && !Way().IsMatch(lower)
            ? new Command(Trigger.Words, plain)
            : ReadOpening(plain, lower);
    }

    private static Command ReadSlash(string plain)
    {
        var parts = plain[1..].Split(' ', 2);
        var name = parts[0].Split('@')[0].ToLowerInvariant();
        return Slashes.TryGetValue(name, out var trigger)
            ? new Command(trigger, parts.Length > 1 ? parts[1] : null)
            : new Command(Trigger.Unknown, "/" + name);
    }

    private static Command ReadOpening(string plain, string lower)
    {
        foreach (var (start, trigger) in Labels)
        {
            if (lower.StartsWith(start, StringComparison.Ordinal))
            {
                return new Command(trigger);
            }
        }

        foreach (var (start, command) in Begun)
        {
            if (lower.StartsWith(start, StringComparison.Ordinal))
            {
                return command with { Argument = $"{command.Argument} {plain[start.Length..].Trim(' ', ':')}".Trim() };
            }
        }

        foreach (var (start, trigger) in Openings)
        {
            if (lower.StartsWith(start, StringComparison.Ordinal))
            {
                return new Command(trigger, plain[start.Length..].Trim(' ', ':', '-', '–', '—', ',', '(', ')'));
            }
        }

        return new Command(Trigger.Words, plain);
    }

    // «Нет данных: не считали» says both at once, also where a reason is awaited for something else.
    [GeneratedRegex(@"^(?:нет данных|no data|неприменимо|not applicable" +
        @"|нечего сообщать|nothing to report|значение верно|the value is right)\s*[:–—-]")]
    private static partial Regex AbsenceAndReason();

    // «Вопрос 2.1» and «сводка dee-2021 1» lead somewhere; «вопрос решаем с управлением» says something.
    [GeneratedRegex(
        @"^(?:(?:вопрос|question|показатель|indicator|исправить|correct) \p{L}{0,2}\d{1,3}(?:\.\d{1,3})*[?]?" +
        @"|(?:решение|decision) \p{L}+-\d+|(?:сводка|summary)(?: [\w.-]*\d[\w.-]*)+)$")]
    private static partial Regex Way();

    // A line break stays: it parts a pair.
    [GeneratedRegex(@"[^\S\r\n]+")]
    private static partial Regex Blank();
}
