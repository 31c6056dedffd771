using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Views;

/// <summary>What a turn sees: the person and what <see cref="Needs"/> asked for, as of the turn's commit.</summary>
/// <param name="Chat">The chat, which is also the person's id: the bot talks in private chats only.</param>
/// <param name="Person">Null for a stranger.</param>
/// <param name="Invitation">Null when none was asked for, or there is none with that key.</param>
/// <param name="Entries">Every entry that was asked for.</param>
/// <param name="Edited">The answers that came from the edited message; null when none did.</param>
/// <param name="Opened">The units in which somebody has taken up an invitation to answer.</param>
public sealed record View(
    long Chat, Person? Person, Invitation? Invitation, IReadOnlyDictionary<EntryKey, Entry> Entries,
    EditedAnswers? Edited, IReadOnlySet<string> Opened)
{
    /// <summary>Every due day that was set while its campaign runs, in the order they were set.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    /// <summary>The last report of each unit and party to each decision of the registers that were asked for.</summary>
    public IReadOnlyList<Report> Reports { get; init; } = [];

    /// <summary>Who holds which role; empty unless it was asked for.</summary>
    public Roster People { get; init; } = Roster.Empty;

    /// <summary>The changes of the entry that was asked for, the earliest first.</summary>
    public IReadOnlyList<ValueChange> History { get; init; } = [];

    /// <summary>Fresh tokens for invitations, as many as were asked for. They are drawn outside: a turn knows no
    /// randomness.</summary>
    public IReadOnlyList<string> Tokens { get; init; } = [];

    /// <summary>What is kept about the person beside the roles; null unless it was asked for.</summary>
    public Held? Held { get; init; }

    /// <summary>What stands before the token in a link that opens the bot; null while the bot's name is not
    /// known.</summary>
    public string? LinkStart { get; init; }
}
