using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Machine;
using Bot.Conversations.Places;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Recommendations;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Tests.Walks;

/// <summary>Holds every turn against what must always be true.</summary>
internal sealed class Witness(ChatRoom room, Tally tally)
{
    private readonly TypedNumbers typed = new();

    public void See(long chat, Input input)
    {
        typed.Hear(chat, input);
        var (place, row) = (room.PlaceOf(chat), RowOf(chat, input));
        var before = new Dictionary<EntryKey, Entry>(room.Entries);
        var turn = room.Take(chat, input);

        foreach (var say in turn.Effects.OfType<Effect.Say>())
        {
            Readable(say);
        }

        foreach (var notice in turn.Effects.OfType<Effect.Notify>())
        {
            Readable(new Effect.Say(notice.Text, notice.Buttons));
            Assert.DoesNotContain(notice.Buttons.SelectMany(row => row), button => button.Command.ActsOnScreen);
        }

        foreach (var keep in turn.Effects.OfType<Effect.Keep>())
        {
            Allowed(chat, keep, before.GetValueOrDefault(keep.Entry)?.State ?? EntryState.Empty);
            typed.Heard(
                chat, keep, before.GetValueOrDefault(keep.Entry), place,
                room.Catalog.MonitoringOf(room.Catalog.Campaign(keep.Entry.Campaign)!));
        }

        foreach (var review in turn.Effects.OfType<Effect.Review>())
        {
            Allowed(chat, review);
        }

        foreach (var notice in turn.Effects.OfType<Effect.Notify>())
        {
            Readable(new Effect.Say(notice.Text, notice.Buttons));
            Assert.DoesNotContain(notice.Buttons.SelectMany(buttons => buttons), each => each.Command.ActsOnScreen);
            Assert.NotEqual(chat, notice.Person);
        }

        foreach (var tell in turn.Effects.OfType<Effect.Tell>())
        {
            Allowed(chat, tell.Said);
        }

        Assert.All(turn.Effects.OfType<Effect.Invite>(), invite => Assert.True(
            Coordinates(chat, invite.Made.Unit), "invited to " + invite.Made.Unit));
        Answered(input, turn);
        Foreseen(chat, row, turn);
        Unsilenced(chat, place, row, turn);
        Assert.All(room.Entries.Values, entry => EntryRules.Hold(room.Catalog, entry));
        Count(chat, row, turn);
    }

    private static void Readable(Effect.Say say)
    {
        Assert.False(string.IsNullOrWhiteSpace(say.Text));
        Assert.Equal(say.Text.Trim(), say.Text);
        Assert.True(HtmlText.Fault(say.Text) is null, HtmlText.Fault(say.Text) + "\n" + say.Text);
        Assert.All(say.Buttons, row => Assert.NotEmpty(row));
        Assert.All(say.Buttons.SelectMany(row => row), button => Assert.InRange(button.Label.Length, 1, 40));
    }

    private static void Answered(Input input, Turn turn)
    {
        if (input is not (Input.Reach or Input.Edited))
        {
            Assert.NotEmpty(turn.Effects.OfType<Effect.Say>());
        }
    }

    private void Foreseen(long chat, Transition? row, Turn turn)
    {
        if (row is not null)
        {
            Assert.Contains(PlaceKinds.Of(turn.Place, room.PersonOf(chat) is null), row.To);
        }
    }

    // A typed answer that waits for a word is kept, waits on, or is said not to be kept.
    private void Unsilenced(long chat, Place before, Transition? row, Turn turn)
    {
        var answers = row?.Trigger is null or Trigger.Yes or Trigger.No or Trigger.Words or Trigger.NoData
            or Trigger.NotApplicable or Trigger.Pick or Trigger.Done;
        if (answers || Waiting(before) is not { } entry || !Answers(chat, entry) || Waiting(turn.Place) is not null)
        {
            return;
        }

        var text = room.Catalog.Texts.Say(
            room.PersonOf(chat)!.Language,
            before is Place.Asking or Place.Idle { Waiting: Place.Asking } ? "notDone" : "notKept");
        Assert.Contains(turn.Effects.OfType<Effect.Say>(), say => say.Text.Contains(text, StringComparison.Ordinal));
    }

    private static EntryKey? Waiting(Place place) => place switch
    {
        Place.Unconfirmed unconfirmed => unconfirmed.Entry,
        Place.Asking { Picked: not null } picking => picking.Entry,
        Place.ExplainingAbsence { Beside: not null } absence => absence.Entry,
        Place.Idle { Waiting: Place.Unconfirmed unconfirmed } => unconfirmed.Entry,
        Place.Idle { Waiting: Place.Asking { Picked: not null } picking } => picking.Entry,
        Place.Idle { Waiting: Place.ExplainingAbsence { Beside: not null } absence } => absence.Entry,
        _ => null,
    };

    // A coordinator judges within his reach, always with a reason where one is due; a unit frees itself only.
    private void Allowed(long chat, Effect.Review review)
    {
        if (review.Step is ReviewStep.Ask or ReviewStep.Decide or ReviewStep.Remind or ReviewStep.Attach)
        {
            return;
        }

        var act = review.Step switch
        {
            ReviewStep.Return request => request.Request.Act,
            ReviewStep.Accept accept => accept.Act,
            ReviewStep.Reopen reopen => reopen.Act,
            ReviewStep.Excuse excuse => excuse.Act,
            _ => throw new InvalidOperationException("Nobody does this here: " + review.Step),
        };
        var roles = review.Step is ReviewStep.Excuse { Receipt: not null } ? Role.Respondent : Role.Coordinator;
        Assert.True(room.PersonOf(chat)?.Has(room.Catalog, review.Entry.Unit, roles), "judged " + review.Entry.Unit);
        Assert.Equal((chat, room.Now), (act.Person, act.At));
        Assert.True(review.Step is ReviewStep.Accept || !string.IsNullOrWhiteSpace(act.Reason));
        tally.Judged++;
    }

    private void Allowed(long chat, Effect.Keep keep, EntryState before)
    {
        Assert.NotEqual(EntryState.Accepted, before);
        Assert.True(Answers(chat, keep.Entry), "kept for somebody who does not answer for " + keep.Entry.Unit);
        var campaign = room.Catalog.Campaign(keep.Entry.Campaign)!;
        var day = LocalDay.Of(room.Now, room.Catalog.OrganisationOf(campaign).Zone);
        if (before is not (EntryState.Returned or EntryState.Reopened))
        {
            Assert.NotEqual(Opening.Closed, campaign.Collection.At(day, keep.Entry.Unit));
        }

        Assert.NotEqual(Opening.NotYet, campaign.Collection.At(day, keep.Entry.Unit));
    }

    // Nobody reports for a unit he does not hold himself, or as a party that has no such unit.
    private void Allowed(long chat, Report said)
    {
        if (room.Catalog.Register(said.Register) is { } register)
        {
            Assert.Contains(said.Party, register.Find(said.Decision)!.Parties);
            Assert.True(register.Party(said.Party)!.Includes(room.Catalog.Unit(said.Unit)!), "a party without the unit");
        }
        else
        {
            Assert.Contains(room.Catalog.Campaigns, campaign => HandsOn(campaign, said));
        }

        Assert.True(Holds(chat, said.Unit), "reported for " + said.Unit);
        Assert.Equal(room.Now, said.At);
        Assert.True(said.Part is null == said.Whole is null && said.Part is null or >= 0 && !(said.Part > said.Whole));
    }

    private bool HandsOn(Campaign campaign, Report said) => Forwarding.RegisterOf(campaign) == said.Register &&
        Forwarding.Of(campaign, room.Catalog.OrganisationOf(campaign)).Any(task =>
            task.Group.Id == said.Decision && task.Organisation.Find(said.Unit) is { } unit &&
            (task.Asks(unit) || task.Reaches(unit)));

    private bool Holds(long chat, string unit) => room.PersonOf(chat)?.Holdings
        .Any(holding => holding.Unit == unit && holding.Role is Role.Respondent or Role.Coordinator) == true;

    private bool Coordinates(long chat, string unit) =>
        room.PersonOf(chat)?.Has(room.Catalog, unit, Role.Coordinator) == true;

    private bool Answers(long chat, EntryKey entry) =>
        room.PersonOf(chat)?.Has(room.Catalog, entry.Unit, Role.Respondent) == true;

    // Whoever lost the role since is taken to the menu first.
    private Transition? RowOf(long chat, Input input)
    {
        var row = room.RowOf(chat, input);
        var lost = room.PlaceOf(chat) switch
        {
            Place.Inside inside => !Answers(chat, inside.Entry),
            Place.Deciding deciding => deciding.Unit is { } unit
                ? !Holds(chat, unit)
                : room.PersonOf(chat) is not { Holdings.Count: > 0 },
            Place.Inviting { Unit: { } unit } => !Coordinates(chat, unit),
            Place.Inviting or Place.Agreeing { Asked.Trigger: Trigger.Withdraw } =>
                room.PersonOf(chat)?.Holdings.Any(holding => holding.Role == Role.Coordinator) != true,
            Place.Reasoning { For: ReasonFor.Nothing or ReasonFor.Stands } reasoning => !Answers(chat, reasoning.Entry),
            Place.Inspecting inspecting => room.PersonOf(chat)?.Has(
                room.Catalog, inspecting.Entry.Unit, Role.Coordinator, Role.Viewer) != true,
            Place.Judging judging =>
                room.PersonOf(chat)?.Has(room.Catalog, judging.Entry.Unit, Role.Coordinator) != true,
            Place.Choosing choosing => !choosing.Entries.All(entry => Answers(chat, entry)),
            _ => false,
        };
        return row is not null && lost ? Transitions.Find(PlaceKind.Idle, row.Trigger) : row;
    }

    private void Count(long chat, Transition? row, Turn turn)
    {
        tally.States.Add(PlaceKinds.Of(turn.Place, room.PersonOf(chat) is null));
        tally.Reported += turn.Effects.OfType<Effect.Tell>().Count();
        tally.Kept += turn.Effects.OfType<Effect.Keep>().Count();
        var receipts = turn.Effects.OfType<Effect.Submit>().Select(submit => submit.Receipt.Number).ToList();
        tally.Submitted += receipts.Count;
        tally.Corrected += receipts.Count(number => !number.EndsWith("-1", StringComparison.Ordinal));
        if (row is not null)
        {
            tally.Rows.Add((row.From, row.Trigger));
        }
    }
}
