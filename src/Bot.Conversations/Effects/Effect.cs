using Bot.Conversations.Inputs;
using Bot.Conversations.Views;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Documents;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Effects;

/// <summary>What a turn wants done. All of a turn's effects are committed together, in the order given.</summary>
public abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>Tell the person something.</summary>
    /// <param name="Text">Escaped text that may hold b, i and code; of any length.</param>
    /// <param name="Buttons">Rows of buttons; empty for none.</param>
    public sealed record Say(string Text, IReadOnlyList<IReadOnlyList<Button>> Buttons) : Effect;

    /// <summary>Keep answers in an entry, each with its old value in the audit.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Version">The version of the monitoring a new entry is pinned to.</param>
    /// <param name="Answers">What is said now.</param>
    public sealed record Keep(EntryKey Entry, int Version, IReadOnlyList<KeptAnswer> Answers) : Effect;

    /// <summary>The entry is submitted, or submitted anew after a correction.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Receipt">Its receipt.</param>
    /// <param name="Person">Who did it.</param>
    public sealed record Submit(EntryKey Entry, Receipt Receipt, long Person) : Effect;

    /// <summary>The person consented and takes up an invitation, which is spent by it.</summary>
    /// <param name="Invitation">Its key.</param>
    /// <param name="Person">The messenger's id.</param>
    /// <param name="Name">The display name.</param>
    /// <param name="Holding">What is given.</param>
    /// <param name="Consent">The version of the text that was agreed to.</param>
    /// <param name="At">When.</param>
    public sealed record Join(
        string Invitation, long Person, string Name, Holding Holding, string Consent, DateTimeOffset At) : Effect;

    /// <summary>The person chose a language.</summary>
    /// <param name="Person">Who.</param>
    /// <param name="Language">«ru» or «en».</param>
    public sealed record Speak(long Person, string Language) : Effect;

    /// <summary>Messages to the person arrive, or no longer do.</summary>
    /// <param name="Person">Who.</param>
    /// <param name="Reachable">Whether they arrive.</param>
    public sealed record Mark(long Person, bool Reachable) : Effect;

    /// <summary>A step of the review of an entry, with its row in the audit.</summary>
    /// <param name="Entry">The entry; one that is not stored is begun by it.</param>
    /// <param name="Version">The version of the monitoring a new entry is pinned to.</param>
    /// <param name="Step">What was done.</param>
    public sealed record Review(EntryKey Entry, int Version, ReviewStep Step) : Effect;

    /// <summary>A due day is set or moved; the earlier ones stay.</summary>
    public sealed record SetDeadline(Deadline Deadline) : Effect;

    /// <summary>Tell somebody else something, in his own chat and language.</summary>
    /// <param name="Person">Who; nothing is sent to somebody who is not kept any more.</param>
    /// <param name="Text">Escaped text that may hold b, i and code.</param>
    /// <param name="Buttons">Rows of buttons that only lead somewhere: <see cref="Command.ActsOnScreen"/> is false of
    /// each, because the screen of that chat is not known here.</param>
    public sealed record Notify(long Person, string Text, IReadOnlyList<IReadOnlyList<Button>> Buttons) : Effect;

    /// <summary>Send the person a file.</summary>
    /// <param name="Document">Which.</param>
    /// <param name="Caption">Plain text under it, up to 1,024 characters; empty for none.</param>
    public sealed record Send(Document Document, string Caption) : Effect;

    /// <summary>Make a way in.</summary>
    /// <param name="Made">With the key of a token of <see cref="View.Tokens"/>; nobody has used it.</param>
    public sealed record Invite(Invitation Made) : Effect;

    /// <summary>Take an invitation back that nobody has used.</summary>
    /// <param name="Invitation">Its key.</param>
    public sealed record Uninvite(string Invitation) : Effect;

    /// <summary>Withdraw a role: a turn of its holder that is under way is computed again.</summary>
    /// <param name="No">The number of the role, as in <see cref="Member.No"/>.</param>
    /// <param name="By">Who withdraws it; null for the operator.</param>
    public sealed record Withdraw(long No, long? By) : Effect;

    /// <summary>Remove all that is kept about a person; the numbers he gave stay.</summary>
    public sealed record Forget(long Person) : Effect;

    /// <summary>The menu of commands of a person's chat.</summary>
    /// <param name="Person">Whose.</param>
    /// <param name="Commands">Names without the slash, in order; empty to fall back to everybody's.</param>
    public sealed record Offer(long Person, IReadOnlyList<string> Commands) : Effect
    {
        /// <summary>What each command does, in the person's language; as many as there are commands.</summary>
        public IReadOnlyList<string> Words { get; init; } = [];
    }

    /// <summary>A unit reports on a decision; what it said before is kept in the audit.</summary>
    /// <param name="Said">The report.</param>
    public sealed record Tell(Report Said) : Effect;
}
