using Bot.Conversations.Effects;
using Bot.Conversations.Views;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Registers;
using Bot.Runner.Receiving;
using Bot.Runner.Sending;

namespace Bot.Runner.Storing;

/// <summary>
/// The port to what is kept. Every writing call is one transaction and returns when it is on disk; a reading call sees
/// all that returned before it began. Several processes may use one store at a time.
/// A failure of the world is a <see cref="StoreException"/>.
/// </summary>
public interface IStore
{
    /// <summary>Commits deliveries to the inbox.</summary>
    /// <param name="batch">In the order they came.</param>
    /// <param name="at">Now.</param>
    /// <param name="cancel">Gives up before the commit.</param>
    /// <returns>The ones that are new, in order: an update that was received before is dropped.</returns>
    Task<IReadOnlyList<InboxRow>> Receive(
        IReadOnlyList<Received> batch, DateTimeOffset at, CancellationToken cancel);

    /// <summary>The deliveries that are neither done nor given up, in order of arrival.</summary>
    /// <param name="after">Only those with a higher id.</param>
    /// <param name="limit">At most so many.</param>
    Task<IReadOnlyList<InboxRow>> Unfinished(long after, int limit);

    /// <summary>Where a chat is; a chat that is not stored is idle and at revision 0.</summary>
    Task<ChatState> LoadChat(long chat);

    /// <summary>What a button's token stands for; null when it is not known.</summary>
    Task<StoredButton?> LoadButton(string token);

    /// <summary>What a turn sees, all of one instant. The entry with the edited answers is among the entries.</summary>
    /// <param name="chat">The chat.</param>
    /// <param name="person">As loaded with the chat.</param>
    /// <param name="needs">What is asked for.</param>
    Task<View> LoadView(long chat, Person? person, Needs needs);

    /// <summary>Commits a turn: all of it or nothing. A conflict arises when the chat has moved on, when the turn
    /// writes to an entry and one it saw has changed, when its token was spent, when the invitation it uses or takes
    /// back is gone or the one it makes is there already, and when the role it withdraws is not held any more. A
    /// notice or a menu for another person who is not kept is dropped.</summary>
    /// <exception cref="InvalidOperationException">The state machine of an entry has no such row: one is submitted in
    /// which nothing was ever kept, or changed after it was accepted.</exception>
    Task<CommitResult> Commit(TurnCommit commit);

    /// <summary>Counts a try of a delivery that was in vain.</summary>
    /// <param name="inbox">The delivery.</param>
    /// <param name="error">What happened.</param>
    Task Fail(long inbox, string error);

    /// <summary>Puts a delivery among the dead letters, with one more try in vain.</summary>
    /// <param name="inbox">The delivery.</param>
    /// <param name="error">What happened.</param>
    /// <param name="at">Now.</param>
    Task GiveUp(long inbox, string error, DateTimeOffset at);

    /// <summary>A chat goes on under another id: its place, buttons and waiting letters go over; the delivery that said
    /// so is done. Whatever the new id has already stays.</summary>
    /// <param name="inbox">The delivery.</param>
    /// <param name="chat">The old id.</param>
    /// <param name="newChat">The new id.</param>
    /// <param name="at">Now.</param>
    Task Move(long inbox, long chat, long newChat, DateTimeOffset at);

    /// <summary>The letters that wait, in the order of their ids.</summary>
    /// <param name="after">Only those with a higher id.</param>
    /// <param name="due">Only those that may be sent by then.</param>
    /// <param name="limit">At most so many.</param>
    Task<IReadOnlyList<Letter>> Unsent(long after, DateTimeOffset due, int limit);

    /// <summary>Writes down what became of letters. A letter that is finished already stays as it is.</summary>
    /// <param name="marks">In the order they happened.</param>
    /// <param name="at">Now.</param>
    Task Deliver(IReadOnlyList<LetterMark> marks, DateTimeOffset at);

    /// <summary>Deletes finished deliveries and letters, buttons that were used or stand under a screen long gone, and
    /// unused ways in that have expired, each after its time. Letters to a chat of nobody who is kept go as soon as
    /// they are finished. Whatever waits, and the dead letters, stay.</summary>
    /// <param name="kept">How long each is kept.</param>
    /// <param name="at">Now.</param>
    Task Tidy(Retention kept, DateTimeOffset at);

    /// <summary>Makes a one-time way in. Only the hash of its token is kept.</summary>
    /// <param name="role">What it gives.</param>
    /// <param name="unit">Where.</param>
    /// <param name="expires">The instant after which it is of no use.</param>
    /// <param name="at">Now.</param>
    /// <returns>The token: this is the only time it is seen.</returns>
    Task<string> Invite(Role role, string unit, DateTimeOffset expires, DateTimeOffset at);

    /// <summary>Who may do what.</summary>
    Task<PeopleList> People();

    /// <summary>Withdraws a role. A turn of the person that is under way is computed again.</summary>
    /// <param name="holding">The number of <see cref="HoldingRow"/>.</param>
    /// <param name="at">Now.</param>
    /// <returns>False when there is no such role, or it was withdrawn before.</returns>
    Task<bool> Revoke(long holding, DateTimeOffset at);

    /// <summary>Entries as of one instant; one that is not stored is given back untouched.</summary>
    Task<IReadOnlyDictionary<EntryKey, Entry>> Entries(IReadOnlyList<EntryKey> keys);

    /// <summary>Does an operator's import: what <see cref="Commit"/> does with the same effects, in no chat.</summary>
    /// <param name="effects">What is kept; the person of a Submit is 0. What is said is passed over.</param>
    /// <param name="seen">The revisions they were computed from.</param>
    /// <param name="at">Now.</param>
    Task<CommitResult> Apply(
        IReadOnlyList<Effect> effects, IReadOnlyDictionary<EntryKey, long> seen, DateTimeOffset at);

    /// <summary>The units in which somebody has taken up an invitation to answer and still holds the role.</summary>
    Task<IReadOnlySet<string>> Opened();

    /// <summary>What was done in a campaign, in the order it was done.</summary>
    /// <param name="campaign">The campaign's id.</param>
    /// <param name="unit">Only this unit's; null for all.</param>
    /// <param name="after">Only those with a higher id.</param>
    /// <param name="limit">At most so many.</param>
    Task<IReadOnlyList<AuditRow>> Audit(string campaign, string? unit, long after, int limit);

    /// <summary>Computes every hash of the audit anew, and compares the answers and receipts with it.</summary>
    /// <returns>The first thing that is wrong.</returns>
    Task<AuditVerdict> VerifyAudit();

    /// <summary>Removes all that is kept about a person; the numbers stay.</summary>
    /// <param name="person">The messenger's id.</param>
    /// <param name="at">Now.</param>
    /// <returns>What was removed; null when there is no such person.</returns>
    Task<Forgotten?> Forget(long person, DateTimeOffset at);

    /// <summary>All that is kept about a person; null when there is no such person.</summary>
    Task<PersonalData?> About(long person);

    /// <summary>Every due day that was set, in the order they were set.</summary>
    Task<IReadOnlyList<Deadline>> Deadlines();

    /// <summary>Sets a due day; the earlier ones stay.</summary>
    Task SetDeadline(Deadline deadline);

    /// <summary>The last report of each unit as each party to each decision of a register.</summary>
    Task<IReadOnlyList<Report>> Reports(string register);

    /// <summary>Every report on a decision, in the order they were made.</summary>
    Task<IReadOnlyList<Report>> ReportHistory(string register, string decision);

    /// <summary>The version each stored entry of a campaign is pinned to.</summary>
    Task<IReadOnlyDictionary<EntryKey, int>> Versions(string campaign);

    /// <summary>Moves entries to another version, each renamed answer with its rows in the audit. A conflict arises
    /// when one of them has changed.</summary>
    Task<CommitResult> Migrate(IReadOnlyList<EntryMove> moves, DateTimeOffset at);

    /// <summary>The versions by which answers were given.</summary>
    Task<IReadOnlyList<PublishedVersion>> Published();

    /// <summary>Remembers the meaning of a version in the place of an earlier one.</summary>
    Task Publish(PublishedVersion version, DateTimeOffset at);

    /// <summary>What was given up, the oldest first.</summary>
    Task<IReadOnlyList<DeadLetter>> DeadLetters();

    /// <summary>A remark of the program to itself; null when there is none.</summary>
    Task<string?> GetMeta(string key);

    /// <summary>Keeps a remark in the place of the old one.</summary>
    Task SetMeta(string key, string value);
}
