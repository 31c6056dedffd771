using Bot.Conversations.Deadlines;
using Bot.Conversations.Dialogs;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Invitations;
using Bot.Conversations.Recommendations;
using Bot.Conversations.Registers;
using Bot.Conversations.Review;
using Bot.Conversations.Summaries;

using static Bot.Conversations.Machine.PlaceKind;

namespace Bot.Conversations.Machine;

/// <summary>The state machine of a conversation, whole: every trigger in every state has exactly one row.</summary>
public static class Transitions
{
    private static readonly PlaceKind[] Known = [Idle, Choosing, .. InsideKinds, Deciding, .. Judging];

    private static PlaceKind[] Judging => [Inspecting, Returning, Reasoning];

    // Wherever answers may be kept: the next question, a confirmation, a reason, the review; a closed form is left, and
    // a returned value typed again has to be explained.
    private static readonly PlaceKind[] Recorded =
    [
        Asking, ConfirmingZero, ConfirmingDifference, ConfirmingJump, ExplainingRule, Reviewing, Reasoning, Idle,
    ];

    /// <summary>All rows.</summary>
    public static IReadOnlyList<Transition> All { get; } = [.. Rows()];

    private static Dictionary<(PlaceKind, Trigger), Transition> ByKey { get; } =
        All.ToDictionary(row => (row.From, row.Trigger));

    // These do not leave a step whose reason is awaited.
    private static Trigger[] Awaits => [Trigger.Help, Trigger.Unknown, Trigger.Files];

    // What waits behind a list until the person comes back to it.
    private static PlaceKind[] Waited =>
        [Asking, ConfirmingZero, ConfirmingDifference, ConfirmingJump, ExplainingRule, ExplainingAbsence];

    // A word about what was typed is awaited.
    private static PlaceKind[] Unanswered =>
        [ConfirmingZero, ConfirmingDifference, ConfirmingJump, ExplainingRule, ExplainingAbsence];

    private static PlaceKind[] InsideKinds =>
        [Asking, ConfirmingZero, ConfirmingDifference, ConfirmingJump, ExplainingRule, ExplainingAbsence, Reviewing];

    /// <summary>The row for a state and a trigger.</summary>
    /// <exception cref="KeyNotFoundException">The table has a hole, which a test excludes.</exception>
    public static Transition Find(PlaceKind from, Trigger trigger) => ByKey[(from, trigger)];

    private static IEnumerable<Transition> Rows() =>
    [
        .. Strangers(), .. Consents(), .. Common(), .. AtMenu(), .. AtChoice(), .. AtQuestion(), .. Unconfirmed(),
        .. AtReview(), .. AtDecision(), .. Steps(), .. AtCard(), .. AtReturn(), .. AtReason(), .. AtInvitation(),
        .. AtAgreement(),
    ];

    private static IEnumerable<Transition> Strangers() => Enum.GetValues<Trigger>().Select(trigger => trigger switch
    {
        Trigger.Start => Row(Outside, trigger, Entrance.Open, Outside, Consenting),
        Trigger.Help => Row(Outside, trigger, Helping.Show, Outside),
        _ => Row(Outside, trigger, Entrance.Stranger, Outside),
    });

    private static IEnumerable<Transition> Consents() => Enum.GetValues<Trigger>().Select(trigger => trigger switch
    {
        Trigger.Start => Row(Consenting, trigger, Entrance.Open, Consenting, Outside, Idle),
        Trigger.Yes => Row(Consenting, trigger, Entrance.Agree, Asking, Choosing, Reviewing, Idle, Outside),
        Trigger.No => Row(Consenting, trigger, Entrance.Decline, Outside, Idle),
        Trigger.Help => Row(Consenting, trigger, Helping.Show, Consenting),
        _ => Row(Consenting, trigger, Entrance.AskAgain, Consenting),
    });

    private static IEnumerable<Transition> Common() => Everywhere().Select(row =>
        row.From is Returning or Reasoning && !Awaits.Contains(row.Trigger)
            ? row with { To = [.. row.To.Append(Idle).Distinct()], Answer = Leaving.From(row.Answer) }
            : row);

    private static IEnumerable<Transition> Everywhere() => Known.SelectMany(kind => new[]
    {
        Row(kind, Trigger.Start, Entrance.Open, [kind, Idle, Agreeing]),
        Row(kind, Trigger.Menu, Menus.Show, Idle),
        Row(kind, Trigger.Status, Statuses.Show, kind),
        Row(kind, Trigger.Summary, Looking.Around(Summarising.Show), Behind(kind)),
        Row(kind, Trigger.Missing, Looking.Around(Completing.Show), Behind(kind)),
        Row(kind, Trigger.Extend, Looking.Around(ExtensionAsking.Show), Behind(kind)),
        Row(kind, Trigger.Grant, Looking.Around(Granting.Grant), Behind(kind)),
        Row(kind, Trigger.Refuse, Looking.Around(Refusing.Show), Behind(kind)),
        Row(kind, Trigger.Deadline, Looking.Around(DueDays.Show), Behind(kind)),
        Row(kind, Trigger.Remind, Looking.Around(Reminding.Show), Behind(kind)),
        Row(kind, Trigger.Copy, Copying.Copy, [kind, .. Recorded, .. Waited]),
        Row(kind, Trigger.Decisions, Looking.Around(Decisions.Show), [Behind(kind), Deciding, Idle]),
        Row(kind, Trigger.Report, Looking.Around(Reporting.Show), [Behind(kind), Deciding, Idle]),

        Row(kind, Trigger.Advice, Looking.Around(Advising.Show), Behind(kind)),
        Row(kind, Trigger.Received, Looking.Around(Advising.Received), Behind(kind)),
        Row(kind, Trigger.Forwarded, Looking.Around(Advising.Forwarded), Behind(kind)),
        Row(kind, Trigger.People, Looking.Around(PeopleScreen.Show), Behind(kind)),
        Row(kind, Trigger.Invite, InvitationMaking.Show, [kind, Idle, Inviting]),
        Row(kind, Trigger.Replace, Withdrawing.Replace, [kind, Inviting, Agreeing]),
        Row(kind, Trigger.Withdraw, Withdrawing.Ask, [kind, Idle, Agreeing]),
        Row(kind, Trigger.HandOver, HandingOver.Show, [kind, Inviting]),
        Row(kind, Trigger.Forget, Forgetting.Ask, Agreeing),
        Row(kind, Trigger.Held, Looking.Around(HeldData.Show), Behind(kind)),
        Row(kind, Trigger.Receipt, ReceiptFile.Show, [kind, Choosing, .. Recorded]),
        Row(kind, Trigger.Files, Proving.Send, kind, Asking, Inspecting),
        Row(kind, Trigger.Settings, Settings.Show, kind),
        Row(kind, Trigger.Language, Settings.Show, kind),
        Row(kind, Trigger.Help, Helping.Show, kind),
        Row(kind, Trigger.Unknown, Helping.UnknownCommand, kind),
        Row(kind, Trigger.Card, Cards.Show, kind, Inspecting),
        Row(kind, Trigger.ToReview, Looking.Around(Queues.Show), Behind(kind)),
        Row(kind, Trigger.Fix, Fixing.Go, [kind, Choosing, ExplainingAbsence, .. Recorded]),
        Row(kind, Trigger.Stands, Fixing.Stands, [kind, .. Recorded, Reasoning]),
        Row(kind, Trigger.Fill, Filling.Open, [kind, Choosing, .. Recorded]),
        Row(kind, Trigger.Review, Reviews.Show, [kind, .. Waiting(kind), Reviewing, Choosing, Asking, Idle]),
        Row(kind, Trigger.Submit, Submitting.Submit, [kind, .. Waiting(kind), Reviewing, Choosing, Asking, Idle]),
    });

    // Under a list no question is open: it waits behind. A card is left: nothing is accepted that is not seen, and
    // nothing typed under a list is the reason of a step.
    private static PlaceKind Behind(PlaceKind kind) => Judging.Contains(kind) || Waited.Contains(kind) ? Idle : kind;

    // An answer may wait behind the menu.
    private static PlaceKind[] Waiting(PlaceKind kind) =>
        kind == Idle ? [ConfirmingZero, ConfirmingDifference, ConfirmingJump, ExplainingRule, ExplainingAbsence] : [];

    private static IEnumerable<Transition> AtMenu() => new[]
    {
        Row(Idle, Trigger.Words, Decisions.Words, [Idle, .. Waited, Deciding]),
        Row(Idle, Trigger.Yes, Menus.NothingAsked, [Idle, .. Waited]),
        Row(Idle, Trigger.No, Menus.NothingAsked, [Idle, .. Waited]),
        Row(Idle, Trigger.Pick, Menus.NothingAsked, [Idle, .. Waited]),
        Row(Idle, Trigger.Done, Menus.NothingAsked, [Idle, .. Waited]),
        Row(Idle, Trigger.Back, Helping.NoEntryOpen, [Idle, .. Waited]),
        Row(Idle, Trigger.Skip, Helping.NoEntryOpen, [Idle, .. Waited]),
        Row(Idle, Trigger.Go, Looking.Go, [Idle, .. Waited]),
        Row(Idle, Trigger.NoData, Helping.NoEntryOpen, [Idle, .. Waited]),
        Row(Idle, Trigger.NotApplicable, Helping.NoEntryOpen, [Idle, .. Waited]),
    };

    private static IEnumerable<Transition> AtChoice() => new[]
    {
        Row(Choosing, Trigger.Words, Filling.Choose, Choosing, Asking, Reviewing, Idle),
        Row(Choosing, Trigger.Yes, Filling.Choose, Choosing),
        Row(Choosing, Trigger.No, Filling.Choose, Choosing),
        Row(Choosing, Trigger.Pick, Filling.Choose, Choosing),
        Row(Choosing, Trigger.Done, Filling.Choose, Choosing),
        Row(Choosing, Trigger.Back, Menus.Show, Idle),
        Row(Choosing, Trigger.Skip, Menus.Show, Idle),
        Row(Choosing, Trigger.Go, Filling.Choose, Choosing, Asking, Reviewing, Idle),
        Row(Choosing, Trigger.NoData, Helping.NoEntryOpen, Choosing),
        Row(Choosing, Trigger.NotApplicable, Helping.NoEntryOpen, Choosing),
    };

    private static IEnumerable<Transition> AtQuestion() => new[]
    {
        Row(Asking, Trigger.Words, Questions.Answer, [ExplainingAbsence, .. Recorded]),
        Row(Asking, Trigger.Yes, Questions.YesOrNo, Recorded),
        Row(Asking, Trigger.No, Questions.YesOrNo, Recorded),
        Row(Asking, Trigger.Pick, Picking.Pick, Recorded),
        Row(Asking, Trigger.Done, Picking.Done, Recorded),
        Row(Asking, Trigger.NoData, Questions.Absent, [ExplainingAbsence, .. Recorded]),
        Row(Asking, Trigger.NotApplicable, Questions.Absent, [ExplainingAbsence, .. Recorded]),
        Row(Asking, Trigger.Back, Questions.Back, Asking),
        Row(Asking, Trigger.Skip, Questions.Skip, Asking, Reviewing),
        Row(Asking, Trigger.Go, Questions.Go, Asking),
    };

    private static IEnumerable<Transition> Unconfirmed() =>
    [
        Row(ConfirmingZero, Trigger.Yes, Confirming.Yes, Recorded),
        Row(ConfirmingZero, Trigger.No, Questions.Again, Asking),
        Row(ConfirmingZero, Trigger.Words, Confirming.Words, Recorded),
        Row(ConfirmingDifference, Trigger.Yes, Confirming.Yes, Recorded),
        Row(ConfirmingDifference, Trigger.No, Confirming.KeepKnown, Recorded),
        Row(ConfirmingDifference, Trigger.Words, Confirming.Words, Recorded),
        Row(ConfirmingJump, Trigger.Yes, Confirming.Yes, Recorded),
        Row(ConfirmingJump, Trigger.No, Questions.Again, Asking),
        Row(ConfirmingJump, Trigger.Words, Explaining.Jump, Recorded),
        Row(ExplainingRule, Trigger.Yes, Explaining.YesIsNoReason, ExplainingRule),
        Row(ExplainingRule, Trigger.No, Questions.Again, Asking),
        Row(ExplainingRule, Trigger.Words, Explaining.Rule, Recorded),
        Row(ExplainingAbsence, Trigger.Yes, Explaining.YesIsNoReason, ExplainingAbsence),
        Row(ExplainingAbsence, Trigger.No, Questions.Again, Asking),
        Row(ExplainingAbsence, Trigger.Words, Explaining.Absence, [ExplainingAbsence, .. Recorded]),
        .. Unanswered.SelectMany(kind => new[]
        {
            Row(kind, Trigger.NoData, Questions.Absent, [ExplainingAbsence, .. Recorded]),
            Row(kind, Trigger.NotApplicable, Questions.Absent, [ExplainingAbsence, .. Recorded]),
            Row(kind, Trigger.Back, Questions.Again, Asking),
            Row(kind, Trigger.Skip, Questions.Skip, Asking, Reviewing),
            Row(kind, Trigger.Go, Questions.Go, kind, Asking),
            Row(kind, Trigger.Pick, Picking.Pick, kind),
            Row(kind, Trigger.Done, Picking.Done, kind),
        }),
    ];

    private static IEnumerable<Transition> AtReview() => new[]
    {
        Row(Reviewing, Trigger.Words, Reviews.Words, [ExplainingAbsence, .. Recorded]),
        Row(Reviewing, Trigger.Yes, Submitting.Submit, Reviewing, Asking, Idle),
        Row(Reviewing, Trigger.No, Reviews.Words, Reviewing),
        Row(Reviewing, Trigger.Back, Questions.Back, Asking),
        Row(Reviewing, Trigger.Skip, Reviews.Words, Reviewing),
        Row(Reviewing, Trigger.Go, Questions.Go, Asking, Reviewing),
        Row(Reviewing, Trigger.NoData, Reviews.Words, Reviewing),
        Row(Reviewing, Trigger.NotApplicable, Reviews.Words, Reviewing),
        Row(Reviewing, Trigger.Pick, Reviews.Words, Reviewing),
        Row(Reviewing, Trigger.Done, Reviews.Words, Reviewing),
    };

    private static IEnumerable<Transition> AtDecision() => new[]
    {
        Row(Deciding, Trigger.Words, Reporting.Words, Deciding, Idle),
        Row(Deciding, Trigger.Yes, Reporting.Again, Deciding),
        Row(Deciding, Trigger.No, Reporting.Again, Deciding),
        Row(Deciding, Trigger.Pick, Reporting.Again, Deciding),
        Row(Deciding, Trigger.Done, Reporting.Done, Deciding),
        Row(Deciding, Trigger.NoData, Reporting.Again, Deciding),
        Row(Deciding, Trigger.NotApplicable, Reporting.Again, Deciding),
        Row(Deciding, Trigger.Back, Decisions.Back, Idle),
        Row(Deciding, Trigger.Skip, Decisions.Back, Idle),
        Row(Deciding, Trigger.Go, Helping.NoEntryOpen, Deciding),
    };

    // Whatever else is asked for is answered as at the menu: nothing typed under another screen may go astray.
    private static IEnumerable<Transition> AtInvitation() => Enum.GetValues<Trigger>().Select(trigger => trigger switch
    {
        Trigger.Words => Row(Inviting, trigger, InvitationMaking.Words, Inviting, Idle),
        Trigger.Skip => Row(Inviting, trigger, InvitationMaking.Nameless, Inviting, Idle),
        Trigger.Yes or Trigger.No or Trigger.Pick or Trigger.Done or Trigger.Go or Trigger.NoData
            or Trigger.NotApplicable => Row(Inviting, trigger, InvitationMaking.AskAgain, Inviting, Idle),
        Trigger.Help => Row(Inviting, trigger, Helping.Show, Inviting),
        Trigger.Start => Row(Inviting, trigger, Entrance.Open, Inviting, Idle, Agreeing),
        _ => Row(Inviting, trigger, Agreements.Leave, FromMenu(trigger)),
    });

    private static IEnumerable<Transition> AtAgreement() => Enum.GetValues<Trigger>().Select(trigger => trigger switch
    {
        Trigger.Yes => Row(Agreeing, trigger, Agreements.Yes, Idle, Outside, Agreeing),
        Trigger.No => Row(Agreeing, trigger, Agreements.No, Idle),
        Trigger.Words or Trigger.Pick or Trigger.Done or Trigger.Go or Trigger.NoData or Trigger.NotApplicable
            or Trigger.Skip => Row(Agreeing, trigger, Agreements.AskAgain, Agreeing, Idle),
        Trigger.Help => Row(Agreeing, trigger, Helping.Show, Agreeing),
        Trigger.Start => Row(Agreeing, trigger, Entrance.Open, Agreeing, Idle),
        _ => Row(Agreeing, trigger, Agreements.Leave, FromMenu(trigger)),
    });

    private static PlaceKind[] FromMenu(Trigger trigger) =>
        [.. Common().Concat(Steps()).Concat(AtMenu()).First(row => row.From == Idle && row.Trigger == trigger).To];

    // At a card they act, elsewhere they open one or say how.
    private static IEnumerable<Transition> Steps() => Known.SelectMany(kind => new[]
    {
        Row(kind, Trigger.Accept, Accepting.Accept, kind, Inspecting),
        Row(kind, Trigger.Return, Returns.Return, kind, Inspecting, Returning),
        Row(kind, Trigger.Reopen, Reasons.Reopen, kind, Inspecting, Reasoning),
        Row(kind, Trigger.Excuse, Reasons.Excuse, kind, Inspecting, Reasoning, Idle, Reviewing, Choosing, Asking),
    });

    private static IEnumerable<Transition> AtCard() => new[]
    {
        Row(Inspecting, Trigger.Words, Cards.Again, Inspecting),
        Row(Inspecting, Trigger.Yes, Cards.Again, Inspecting),
        Row(Inspecting, Trigger.No, Cards.Again, Inspecting),
        Row(Inspecting, Trigger.Pick, Cards.Again, Inspecting),
        Row(Inspecting, Trigger.Done, Cards.Again, Inspecting),
        Row(Inspecting, Trigger.Go, Cards.Again, Inspecting),
        Row(Inspecting, Trigger.NoData, Cards.Again, Inspecting),
        Row(Inspecting, Trigger.NotApplicable, Cards.Again, Inspecting),
        Row(Inspecting, Trigger.Back, Cards.Back, Idle),
        Row(Inspecting, Trigger.Skip, Cards.Back, Idle),
    };

    private static IEnumerable<Transition> AtReturn() => new[]
    {
        Row(Returning, Trigger.Words, Returns.Words, Returning, Inspecting),
        Row(Returning, Trigger.Pick, Returns.Pick, Returning),
        Row(Returning, Trigger.Done, Returns.Return, Returning, Inspecting),
        Row(Returning, Trigger.Yes, Cards.Again, Returning),
        Row(Returning, Trigger.Go, Cards.Again, Returning),
        Row(Returning, Trigger.NoData, Cards.Again, Returning),
        Row(Returning, Trigger.NotApplicable, Cards.Again, Returning),
        Row(Returning, Trigger.No, Cards.Back, Inspecting),
        Row(Returning, Trigger.Back, Cards.Back, Inspecting),
        Row(Returning, Trigger.Skip, Cards.Back, Inspecting),
    };

    private static IEnumerable<Transition> AtReason() => new[]
    {
        Row(Reasoning, Trigger.Words, Reasons.Words, [Reasoning, Inspecting, .. Recorded]),
        Row(Reasoning, Trigger.Pick, Cards.Again, Reasoning),
        Row(Reasoning, Trigger.Done, Cards.Again, Reasoning),
        Row(Reasoning, Trigger.Yes, Cards.Again, Reasoning),
        Row(Reasoning, Trigger.Go, Cards.Again, Reasoning),
        Row(Reasoning, Trigger.NoData, Cards.Again, Reasoning),
        Row(Reasoning, Trigger.NotApplicable, Cards.Again, Reasoning),
        Row(Reasoning, Trigger.No, Cards.Back, Inspecting, Asking, Reviewing, Idle),
        Row(Reasoning, Trigger.Back, Cards.Back, Inspecting, Asking, Reviewing, Idle),
        Row(Reasoning, Trigger.Skip, Cards.Back, Inspecting, Asking, Reviewing, Idle),
    };

    private static Transition Row(
        PlaceKind from, Trigger trigger, Func<Talk, Command, Turn> answer, params PlaceKind[] to) =>
        new(from, trigger, to) { Answer = answer };
}
