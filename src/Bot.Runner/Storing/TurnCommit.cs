using Bot.Conversations.Effects;
using Bot.Conversations.Places;
using Bot.Monitoring.Entries;
using Bot.Runner.Sending;

namespace Bot.Runner.Storing;

/// <summary>All that a turn leaves behind, committed at once or not at all.</summary>
/// <param name="Inbox">The delivery that is finished by it; null for a turn that no delivery began.</param>
/// <param name="GivenUp">Why the delivery goes to the dead letters instead of being done; null when it is done.</param>
/// <param name="Chat">The chat.</param>
/// <param name="Revision">The revision of the chat that the turn was computed from.</param>
/// <param name="Place">Where the chat is now.</param>
/// <param name="Screen">The screen that is shown now.</param>
/// <param name="Effects">What is to be kept. <see cref="Effect.Say"/> is in <paramref name="Letters"/> and is
/// passed over here.</param>
/// <param name="Seen">The revisions of the entries the turn looked at. They are checked when it writes to an entry; one
/// that only reads has seen a consistent state already.</param>
/// <param name="Buttons">The new buttons.</param>
/// <param name="Spent">The token that acted; null when none did.</param>
/// <param name="Letters">What is to be sent, in order; their ids are 0. The ids they get only grow: one is never given
/// again, even when its letter was tidied away.</param>
/// <param name="At">The turn's instant.</param>
public sealed record TurnCommit(
    long? Inbox, string? GivenUp, long Chat, long Revision, Place Place, int Screen, IReadOnlyList<Effect> Effects,
    IReadOnlyDictionary<EntryKey, long> Seen, IReadOnlyList<StoredButton> Buttons, string? Spent,
    IReadOnlyList<Letter> Letters, DateTimeOffset At);
