using System.Diagnostics;
using Bot.Conversations.Deadlines;
using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Invitations;
using Bot.Conversations.Machine;
using Bot.Conversations.Places;
using Bot.Conversations.Recommendations;
using Bot.Conversations.Registers;
using Bot.Conversations.Review;
using Bot.Conversations.Screens;
using Bot.Conversations.Summaries;
using Bot.Conversations.Views;
using Bot.Monitoring;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Dynamics;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations;

/// <summary>What the bot says next. Pure: the same arguments give the same turn.</summary>
public static class Engine
{
    /// <summary>What has to be loaded before <see cref="Next"/> can be called with this input.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="person">Null for a stranger.</param>
    /// <param name="place">Where the chat is.</param>
    /// <param name="input">What came in.</param>
    /// <param name="now">The instant of the input.</param>
    public static Needs Needs(Catalog catalog, Person? person, Place place, Input input, DateTimeOffset now)
    {
        var command = CommandOf(catalog, place, input);
        var invitation = (command?.Trigger, place) switch
        {
            (Trigger.Start, _) when command.Argument is { } token => Invitation.KeyOf(token),
            (_, Place.Consenting consenting) => consenting.Invitation,
            (_, Place.Agreeing { Asked: { Trigger: Trigger.Start } asked }) => asked.Argument,
            _ => null,
        };
        var judgement = Judgement.Of(catalog, person, place, command, input, now);
        return new Needs(
            invitation,
            [.. Entries(catalog, person, place, command, now).Concat(judgement.Entries).Distinct()],
            (input as Input.Edited)?.Message)
        {
            People = judgement.People || Peopled(place, command) || DeadlineNeeds.People(command) ||
                input is Input.Table,
            Tokens = input is Input.Table table ? table.Rows.Count : Invites(place, command) ? 1 : 0,
            Held = command?.Trigger == Trigger.Held,
            History = judgement.Key,
            Registers =
            [
                .. Registers(catalog, person, place, command), .. Advising.Registers(catalog, person, command, now),
            ],
        };
    }

    /// <summary>One input, one turn.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="place">Where the chat is.</param>
    /// <param name="input">What came in.</param>
    /// <param name="view">What <see cref="Needs"/> asked for.</param>
    /// <param name="now">The instant of the input.</param>
    public static Turn Next(Catalog catalog, Place place, Input input, View view, DateTimeOffset now)
    {
        var talk = Arrive(new Talk(
            catalog.With(view.Deadlines), place, view, now, MessageOf(input), WayOf(input), SenderOf(input)));
        return input switch
        {
            Input.Text or Input.Press { State: ButtonState.Fresh } =>
                Answer(talk, CommandOf(catalog, talk.Place, input)!),
            Input.Press press => NotFresh(talk, press),
            Input.Edited edited => Correcting.Edited(talk, edited),
            Input.Attachment attachment when talk.Place is Place.Deciding => Reporting.Attach(talk, attachment),
            Input.Attachment attachment when talk.Place is Place.Asking at => Proving.Attach(talk, at, attachment),
            Input.Attachment => Helping.Attachment(talk),
            Input.Table table => BulkInviting.Take(talk, table),
            Input.Reach reach => new Turn(
                talk.Place, view.Person is { } person ? [new Effect.Mark(person.Id, reach.Reachable)] : []),
            Input.InGroup => talk.Stay(talk.Screen("group")),
            Input.Failed => talk.Stay(Helping.Resume(talk, talk.Screen("failed"))),
            _ => throw new UnreachableException(),
        };
    }

    private static Turn Answer(Talk talk, Command command)
    {
        var turn = Transitions
            .Find(PlaceKinds.Of(talk.Place, talk.View.Person is null), command.Trigger)
            .Answer(talk, command);
        return Dropped(talk.Place, command, turn)
            ? Turns.Prefaced(turn, talk.T(
                talk.Place is Place.Asking or Place.Idle { Waiting: Place.Asking } ? "notDone" : "notKept"))
            : Returns.Left(talk, command, turn) is { } left ? Turns.Prefaced(turn, left)
            : turn;
    }

    // Whoever goes elsewhere while a typed answer waits for a word has to know that it is not kept.
    private static bool Dropped(Place before, Command command, Turn turn) =>
        Waits(before) && !Waits(turn.Place) && command.Trigger switch
        {
            Trigger.Yes or Trigger.Words or Trigger.NoData or Trigger.NotApplicable or Trigger.Done => false,
            Trigger.No => before is not Place.ConfirmingDifference,
            _ => true,
        };

    private static bool Waits(Place place) => place is Place.Unconfirmed or Place.Asking { Picked: not null }
        or Place.ExplainingAbsence { Beside: not null }
        or Place.Idle
        {
            Waiting: Place.Unconfirmed or Place.Asking { Picked: not null }
                or Place.ExplainingAbsence { Beside: not null },
        };

    // A button that cannot act any more says so, and the screen that can is shown.
    private static Turn NotFresh(Talk talk, Input.Press press)
    {
        if (press.State == ButtonState.Foreign || talk.View.Person is null)
        {
            return talk.Stay(talk.Screen(talk.View.Person is null ? "stranger" : "button.foreign"));
        }

        var turn = Current(talk);
        var text = press.State == ButtonState.Used ? Already(talk, press.Command!) : talk.T("press.outdated");
        return Turns.Prefaced(turn, text);
    }

    private static string Already(Talk talk, Command command) => talk.Place is Place.Inside inside &&
        LastAnswer(talk.Open(inside)) is { } last && Records(talk.Place, command)
            ? talk.T(
                "press.already",
                ("answer", Amounts.Of(talk, talk.Open(inside).Question(last.Question), last.Answer)),
                ("row", talk.Open(inside).Monitoring.RowOf(last.Question).No))
            : talk.T("press.alreadyDone");

    // A button of an option may just have been added to what is picked.
    private static bool Records(Place place, Command command) => command.Trigger is Trigger.Yes or Trigger.Done ||
        (command.Trigger == Trigger.Pick && place is not Place.Asking { Picked: not null });

    private static KeptAnswer? LastAnswer(OpenEntry open) => open.Entry.Answers.Values
        .Where(kept => open.Monitoring.Find(kept.Question) is not null)
        .MaxBy(kept => kept.Origin.At);

    /// <summary>The screen of the place where the chat is.</summary>
    internal static Turn Current(Talk talk) => talk.Place switch
    {
        Place.Unconfirmed unconfirmed => talk.Stay(Confirming.Screen(talk, unconfirmed)),
        Place.ExplainingAbsence absence => talk.Stay(Explaining.AbsenceScreen(talk, absence)),
        Place.Asking asking => talk.Stay(QuestionScreen.Of(talk, talk.Open(asking), asking)),
        Place.Reviewing reviewing => talk.Stay(ReviewScreen.Of(talk, talk.Open(reviewing))),
        Place.Deciding deciding => talk.Stay(DecisionCard.Of(talk, OpenDecision.At(talk, deciding))),
        Place.Inviting => InvitationMaking.Again(talk),
        Place.Agreeing => Agreements.Screen(talk),
        Place.Choosing or Place.Idle { Waiting: Place.Asking or Place.ExplainingAbsence } =>
            Filling.Open(talk, new Command(Trigger.Fill)),
        Place.Inspecting inspecting => Cards.Put(talk, inspecting.Entry),
        Place.Returning returning => talk.Stay(ReturnScreen.Of(talk, returning)),
        Place.Reasoning reasoning => talk.Stay(Reasons.Screen(talk, reasoning)),
        _ => Menus.Show(talk, new Command(Trigger.Menu)),
    };

    // A role may have been withdrawn, or a question taken out of the form, since the screen was shown.
    private static Talk Arrive(Talk talk) => Stands(talk, talk.Place) ? talk : talk with { Place = new Place.Idle() };

    private static bool Stands(Talk talk, Place? place) => place switch
    {
        Place.Idle idle => Stands(talk, idle.Waiting),
        Place.Choosing choosing => choosing.Entries.All(key => Roles.AnswersFor(talk, key)),
        Place.Inside inside => Roles.AnswersFor(talk, inside.Entry) &&
            QuestionsOf(inside).All(key => talk.Open(inside).Monitoring.Find(key) is not null),
        Place.Deciding deciding => Roles.ReportsOn(talk, deciding),
        Place.Inviting { Unit: { } unit } => Authority.Over(talk, unit) && talk.Catalog.Unit(unit) is not null,
        Place.Inviting or Place.Agreeing { Asked.Trigger: Trigger.Withdraw } => Authority.Any(talk),
        Place.Reasoning { For: ReasonFor.Nothing or ReasonFor.Stands } reasoning =>
            Roles.AnswersFor(talk, reasoning.Entry) && (reasoning.Question is null ||
                talk.Open(reasoning.Entry).Monitoring.Find(reasoning.Question) is not null),
        Place.Inspecting inspecting => Audience.Sees(talk, inspecting.Entry),
        Place.Judging judging => Audience.Judges(talk, judging.Entry),
        _ => true,
    };

    private static IEnumerable<string> QuestionsOf(Place.Inside place) => place switch
    {
        Place.Asking asking => [asking.Question],
        Place.Unconfirmed held => [held.Question, .. held.Pending.Answers.Keys],
        Place.ExplainingAbsence absence => [absence.Question, .. absence.Beside?.Answers.Keys ?? []],
        _ => [],
    };

    private static bool Peopled(Place place, Command? command) => place is Place.Inviting or Place.Agreeing ||
        command?.Trigger is Trigger.People or Trigger.Invite or Trigger.Replace or Trigger.Withdraw
            or Trigger.HandOver or Trigger.Forget;

    private static bool Invites(Place place, Command? command) => command is not null &&
        (place is Place.Inviting ||
            command.Trigger is Trigger.Invite or Trigger.Replace or Trigger.HandOver);

    private static IEnumerable<EntryKey> Entries(
        Catalog catalog, Person? person, Place place, Command? command, DateTimeOffset now)
    {
        var own = person is null ? [] : Filling.EntriesOf(catalog, person);
        var invited = place is Place.Consenting { Role: Role.Respondent } consenting
            ? Filling.EntriesOf(catalog, new Person(0, "", "", [new Holding(consenting.Role, consenting.Unit)]))
            : [];
        return own.Concat(invited).Concat(Seen(catalog, person, command, now))
            .Concat(Advising.Entries(catalog, person, command, now))
            .Concat(DeadlineNeeds.Entries(catalog, person, command, now));
    }

    private static IEnumerable<EntryKey> Seen(
        Catalog catalog, Person? person, Command? command, DateTimeOffset now) =>
        person is not null && command?.Trigger is Trigger.Summary or Trigger.Missing or Trigger.Status &&
        SummaryRequest.Read(catalog, person!, command!.Trigger == Trigger.Status ? null : command.Argument, now)
            is { } request
            ? catalog.Sources(request.Campaign, request.Unit.Id).Concat(Before(catalog, command, request))
            : [];

    // The past is looked at where one indicator is opened, and nowhere else.
    private static IReadOnlyList<EntryKey> Before(Catalog catalog, Command command, SummaryRequest request) =>
        command.Trigger == Trigger.Summary && request.Indicator is not null &&
        PreviousCampaign.Of(catalog, request.Campaign) is { } previous
            ? catalog.Sources(previous, request.Unit.Id)
            : [];

    // Reports are looked at where decisions are, and where words at the menu name one.
    private static IReadOnlyList<string> Registers(Catalog catalog, Person? person, Place place, Command? command) =>
        place is Place.Deciding || command?.Trigger is Trigger.Decisions or Trigger.Report ||
            (command is { Trigger: Trigger.Words } && place is Place.Idle &&
                DecisionRequest.Read(catalog, person, command.Argument).Decision is not null)
            ? [.. Duties.Registers(catalog, person).Select(register => register.Id)]
            : [];

    /// <summary>What an input asks for at a place; null when it asks for nothing.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="place">Where the chat is.</param>
    /// <param name="input">What came in.</param>
    public static Command? CommandOf(Catalog catalog, Place place, Input input) => input switch
    {
        Input.Text text => Hearing.Read(catalog, place, text.Value),
        Input.Press { State: ButtonState.Fresh } press => press.Command,
        _ => null,
    };

    private static long? MessageOf(Input input) => input switch
    {
        Input.Text text => text.Message,
        Input.Edited edited => edited.Message,
        _ => null,
    };

    private static Way WayOf(Input input) => input is Input.Edited ? Way.Edit : Way.Chat;

    private static string SenderOf(Input input) => input switch
    {
        Input.Text text => text.Sender,
        Input.Press press => press.Sender,
        Input.Table table => table.Sender,
        _ => "",
    };
}
