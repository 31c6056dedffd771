using Bot.Monitoring.Answers;
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

    /// <summary>A unit reports on a decision; what it said before is kept in the audit.</summary>
    /// <param name="Said">The report.</param>
    public sealed record Tell(Report Said) : Effect;
}
