using System.Text.Json.Serialization;
using Bot.Conversations.Inputs;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations.Places;

/// <summary>All that the conversation remembers about a chat between two turns. Survives storage as JSON.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Idle), "idle")]
[JsonDerivedType(typeof(Consenting), "consenting")]
[JsonDerivedType(typeof(Choosing), "choosing")]
[JsonDerivedType(typeof(Asking), "asking")]
[JsonDerivedType(typeof(ConfirmingZero), "confirmingZero")]
[JsonDerivedType(typeof(ConfirmingDifference), "confirmingDifference")]
[JsonDerivedType(typeof(ConfirmingJump), "confirmingJump")]
[JsonDerivedType(typeof(ExplainingRule), "explainingRule")]
[JsonDerivedType(typeof(ExplainingAbsence), "explainingAbsence")]
[JsonDerivedType(typeof(Reviewing), "reviewing")]
[JsonDerivedType(typeof(Deciding), "deciding")]
[JsonDerivedType(typeof(Inviting), "inviting")]
[JsonDerivedType(typeof(Agreeing), "agreeing")]
[JsonDerivedType(typeof(Inspecting), "inspecting")]
[JsonDerivedType(typeof(Returning), "returning")]
[JsonDerivedType(typeof(Reasoning), "reasoning")]
public abstract record Place
{
    private Place()
    {
    }

    /// <summary>What a file that is sent here is good for.</summary>
    [JsonIgnore]
    public virtual FileUse Files => FileUse.None;

    /// <summary>Nothing is open: the menu. Also where every chat begins.</summary>
    /// <param name="Waiting">The <see cref="Unconfirmed"/> place that /menu left, or the <see cref="Asking"/> one that
    /// a list was opened from; opening the entry goes back there. Null when nothing waits.</param>
    public sealed record Idle(Place? Waiting = null) : Place;

    /// <summary>An invitation was opened; consent is awaited. Nothing about the person is kept yet.</summary>
    /// <param name="Invitation">The invitation's key.</param>
    /// <param name="Role">The role it gives.</param>
    /// <param name="Unit">The unit it gives it in.</param>
    public sealed record Consenting(string Invitation, Role Role, string Unit) : Place;

    /// <summary>Several entries are open to the person; one is to be chosen by number, id or button.</summary>
    /// <param name="Entries">In the order they are shown.</param>
    public sealed record Choosing(IReadOnlyList<EntryKey> Entries) : Place;

    /// <summary>A place inside an entry.</summary>
    /// <param name="Entry">Which one.</param>
    public abstract record Inside(EntryKey Entry) : Place;

    /// <summary>A question was put and its answer is awaited.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Question">The key of the question.</param>
    /// <param name="Revisit">Whether it was reached from the review, which is then shown again.</param>
    public sealed record Asking(EntryKey Entry, string Question, bool Revisit) : Inside(Entry)
    {
        /// <summary>The keys of the options picked by buttons so far; null while no button was pressed.</summary>
        public IReadOnlyList<string>? Picked { get; init; }

        /// <inheritdoc/>
        [JsonIgnore]
        public override FileUse Files => FileUse.Proof;

        /// <inheritdoc/>
        public bool Equals(Asking? other) => base.Equals(other) && Question == other.Question &&
            Revisit == other.Revisit && (Picked is null
                ? other.Picked is null
                : other.Picked is not null && Picked.SequenceEqual(other.Picked));

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Entry, Question, Revisit, Picked?.Count);
    }

    /// <summary>A place that waits for a word about answers not yet kept.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Question">The key of the question they answer.</param>
    /// <param name="Revisit">Whether the review comes next.</param>
    /// <param name="Pending">The answers.</param>
    public abstract record Unconfirmed(EntryKey Entry, string Question, bool Revisit, Pending Pending) : Inside(Entry);

    /// <summary>A zero was typed: is it a zero?</summary>
    /// <inheritdoc/>
    public sealed record ConfirmingZero(EntryKey Entry, string Question, bool Revisit, Pending Pending)
        : Unconfirmed(Entry, Question, Revisit, Pending);

    /// <summary>A number known before was typed differently: replace it?</summary>
    /// <inheritdoc/>
    public sealed record ConfirmingDifference(EntryKey Entry, string Question, bool Revisit, Pending Pending)
        : Unconfirmed(Entry, Question, Revisit, Pending);

    /// <summary>A number is far from that of the last campaign: is it right?</summary>
    /// <inheritdoc/>
    public sealed record ConfirmingJump(EntryKey Entry, string Question, bool Revisit, Pending Pending)
        : Unconfirmed(Entry, Question, Revisit, Pending);

    /// <summary>A soft rule is broken: a reason is awaited.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Question">The question.</param>
    /// <param name="Revisit">Whether the review comes next.</param>
    /// <param name="Pending">The answers.</param>
    /// <param name="Rule">The id of the rule.</param>
    public sealed record ExplainingRule(EntryKey Entry, string Question, bool Revisit, Pending Pending, string Rule)
        : Unconfirmed(Entry, Question, Revisit, Pending);

    /// <summary>«Нет данных» or «неприменимо» was said: a reason is awaited.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Question">The question.</param>
    /// <param name="Revisit">Whether the review comes next.</param>
    /// <param name="Applicable">True for «нет данных», false for «неприменимо».</param>
    /// <param name="Beside">What was typed together with it and is kept with it: the whole of a pair whose part turned
    /// out to be unknown. Null when nothing was.</param>
    public sealed record ExplainingAbsence(
        EntryKey Entry, string Question, bool Revisit, bool Applicable, Pending? Beside = null) : Inside(Entry);

    /// <summary>All answers are on the screen.</summary>
    /// <param name="Entry">The entry.</param>
    public sealed record Reviewing(EntryKey Entry) : Inside(Entry);

    /// <summary>A decision is open, and a report on it is awaited.</summary>
    /// <param name="Register">The register's id.</param>
    /// <param name="Decision">The decision's id.</param>
    /// <param name="Party">As whom the person reports; null while that is to be chosen.</param>
    /// <param name="Unit">For which unit; null while that is to be chosen.</param>
    public sealed record Deciding(string Register, string Decision, string? Party, string? Unit) : Place;

    /// <summary>A coordinator makes an invitation; what is not known yet is awaited.</summary>
    /// <param name="Unit">Where to; null while the unit, or a list of invitations, is awaited.</param>
    /// <param name="Role">As what; null while that is awaited.</param>
    public sealed record Inviting(string? Unit, Role? Role) : Place
    {
        /// <summary>The number of the role that is withdrawn when the invitation is made; null for none.</summary>
        public long? Instead { get; init; }

        /// <summary>Whether it is for a deputy of the one who invites.</summary>
        public bool Deputy { get; init; }

        /// <inheritdoc/>
        public override FileUse Files => FileUse.Table;
    }

    /// <summary>Something was asked for that cannot be taken back: a yes or a no is awaited.</summary>
    /// <param name="Asked">What: to take up another invitation (its key), to withdraw a role (its number), to be
    /// forgotten.</param>
    public sealed record Agreeing(Command Asked) : Place;

    /// <summary>A place where something is done about an entry as a whole.</summary>
    /// <param name="Entry">Which one.</param>
    /// <param name="Revision">Its revision on the screen: what has changed since is shown before anything is
    /// done.</param>
    public abstract record Judging(EntryKey Entry, long Revision) : Place;

    /// <summary>The card of an entry is open to a coordinator or a viewer.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Revision">Its revision on the card.</param>
    /// <param name="Changes">How many changes of its values there were when the card was shown.</param>
    public sealed record Inspecting(EntryKey Entry, long Revision, int Changes) : Judging(Entry, Revision);

    /// <summary>A coordinator says which questions he returns and why.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Revision">Its revision on the card.</param>
    /// <param name="Changes">How many changes of its values there were when the card was shown.</param>
    /// <param name="Picked">The keys of the questions picked so far, in the order of asking.</param>
    public sealed record Returning(EntryKey Entry, long Revision, int Changes, IReadOnlyList<string> Picked)
        : Judging(Entry, Revision)
    {
        /// <summary>Whether the whole entry is meant.</summary>
        public bool Whole { get; init; }

        /// <summary>The reason typed before anything was picked; null while there is none.</summary>
        public string? Reason { get; init; }

        /// <inheritdoc/>
        public bool Equals(Returning? other) => base.Equals(other) && Changes == other.Changes &&
            Whole == other.Whole && Reason == other.Reason && Picked.SequenceEqual(other.Picked);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Entry, Revision, Changes, Picked.Count, Whole, Reason);
    }

    /// <summary>A reason is awaited, without which the step is not taken.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Revision">Its revision on the screen.</param>
    /// <param name="For">What the reason is for.</param>
    /// <param name="Question">The key of the returned question that stands as it is; null for the other
    /// steps.</param>
    public sealed record Reasoning(EntryKey Entry, long Revision, ReasonFor For, string? Question = null)
        : Judging(Entry, Revision);
}
