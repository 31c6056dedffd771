using System.Text.RegularExpressions;
using Bot.Conversations.Deadlines;
using Bot.Conversations.Inputs;
using Bot.Monitoring;
using Bot.Monitoring.People;

namespace Bot.Conversations.Review;

/// <summary>Words where the reason of a step is awaited: a request for something else must not become the
/// reason.</summary>
internal static partial class ReasonWords
{
    // Only tells a day from a name: any day will do.
    private static readonly DateOnly SomeDay = new(2021, 1, 1);

    private static readonly HashSet<Trigger> Commands =
    [
        Trigger.Card, Trigger.Accept, Trigger.Return, Trigger.Reopen, Trigger.Excuse, Trigger.Files, Trigger.People,
        Trigger.Invite, Trigger.Withdraw, Trigger.Replace, Trigger.HandOver, Trigger.Extend, Trigger.Grant,
        Trigger.Refuse, Trigger.Deadline, Trigger.Remind, Trigger.Missing, Trigger.Summary,
    ];

    // «Срок ещё не вышел», «сводка не сходится» are reasons; the rest sounds like a request even with a slip in the
    // name.
    private static readonly HashSet<Trigger> Sentences =
        [Trigger.Deadline, Trigger.Missing, Trigger.Summary, Trigger.Excuse, Trigger.Files];

    /// <summary>What is asked for, when the words begin as a command and name what it is about; else the
    /// words.</summary>
    public static Command Read(Catalog catalog, Command words)
    {
        var meant = CommandReader.Read(words.Argument ?? "", false);
        return Commands.Contains(meant.Trigger) && meant.Argument is { Length: > 0 } about &&
            Names(catalog, meant, about)
            ? meant
            : words;
    }

    /// <summary>Whether words may be a command with a slip: they are not taken as a reason without
    /// «причина:».</summary>
    public static bool Doubtful(string words) => !Said().IsMatch(words) &&
        CommandReader.Read(words, false).Trigger is var trigger &&
        Commands.Contains(trigger) && !Sentences.Contains(trigger);

    /// <summary>The reason without «причина:» before it.</summary>
    public static string Plain(string words) => Said().Replace(words, "", 1).Trim();

    private static bool Names(Catalog catalog, Command meant, string about)
    {
        var words = DeadlineWords.Read(catalog, Anyone(catalog), about, SomeDay);
        return words.Unit is not null || words.Campaign is not null || words.All || meant.Trigger switch
        {
            Trigger.Return => Rows().IsMatch(about),
            Trigger.Extend or Trigger.Grant or Trigger.Refuse or Trigger.Withdraw or Trigger.Replace =>
                Number().IsMatch(about),
            _ => false,
        };
    }

    // Whether a name is a unit's does not depend on who says it: what he may do there is looked at later.
    private static Person Anyone(Catalog catalog) => new(
        0, "", "",
        [.. catalog.Organisations.Select(organisation => new Holding(Role.Coordinator, organisation.Root.Id))]);

    [GeneratedRegex(@"^\s*(?:причина|reason)\s*[:–—-]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Said();

    [GeneratedRegex(@"^(?:\p{L}{0,2}\d|всю форму|вся форма|the whole form|whole form)", RegexOptions.IgnoreCase)]
    private static partial Regex Rows();

    [GeneratedRegex(@"^(?:(?:до|until)\s+)?\d", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
