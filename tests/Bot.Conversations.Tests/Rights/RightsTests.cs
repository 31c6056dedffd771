using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations.Tests.Rights;

/// <summary>Who may do what in which unit: role by relation by command, allowed or refused in the very words with which
/// a unit that does not exist is refused.</summary>
public sealed class RightsTests
{
    private const string Coordinators = "Coordinator own, Coordinator above";
    private const string Above = "Coordinator above";
    private const string Seeing = "Coordinator own, Coordinator above, Viewer own, Viewer above";

    // A respondent at the region answers for the units below it (design, section 1).
    private const string Answering = "Respondent own, Respondent above";

    /// <summary>A command about a unit, and who is allowed it; everybody else is refused. A viewer sees the card that he
    /// may not act upon, and is told so.</summary>
    public static TheoryData<string, string> Table => new()
    {
        { "карточка {0}", Seeing },
        { "принять {0}", Seeing },
        { "/accept {0}", Seeing },
        { "вернуть {0}", Seeing },
        { "открыть снова {0}", Seeing },
        { "/remind {0}", Coordinators },
        { "люди {0}", Coordinators },
        { "пригласить {0} ответственный Петрова", Coordinators },
        { "сводка {0}", Seeing + ", " + Answering },
        { "кто не сдал {0}", Seeing },
        { "/fill {0}", Answering },
        { "исправить {0} 1.1", Answering },
    };

    /// <summary>The same where a respondent's words are his own reason, not a unit.</summary>
    public static TheoryData<string, string> TableOfOffices => new()
    {
        { "освободить {0}", Seeing },
        { "/extend {0} 12.04.2021", Above },
        { "отказать {0}", Above },
        { "/deadline {0} 12.04.2021", Above },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Command_AboutAUnit_IsAllowedOrRefusedAsIfThereWereNone(string command, string allowed) =>
        Holds(command, allowed, Office.Open().People);

    [Theory]
    [MemberData(nameof(TableOfOffices))]
    public void CommandOfAnOffice_AboutAUnit_IsAllowedOrRefusedAsIfThereWereNone(string command, string allowed) =>
        Holds(command, allowed, Office.Open().People.Where(who => !who.StartsWith("Respondent", StringComparison.Ordinal)));

    private static void Holds(string command, string allowed, IEnumerable<string> people)
    {
        var unknown = Office.Open();
        var wrong = people
            .Where(who => Allows(who, command, unknown) != allowed.Split(", ").Contains(who))
            .Select(who => who + ": " + Office.Said(
                Office.Open().Say(who, string.Format(null, command, Office.Name)), Office.Name));

        Assert.Empty(wrong);
    }

    // A button is bound to its person; should its command reach somebody else, his rights are looked at again.
    [Fact]
    public void Button_ThatReachesSomebodyElse_DoesNothingHeMayNot()
    {
        foreach (var (command, label) in Shown())
        {
            foreach (var who in Office.Open().People.Where(who => who != "stranger"))
            {
                var office = Office.Open();
                var turn = office.Room.Take(
                    office.ChatOf(who), new Input.Press(ButtonState.Fresh, command, "Имя"));

                Assert.NotEmpty(turn.Effects.OfType<Effect.Say>());
                Assert.All(turn.Effects, effect => Assert.True(
                    Right(who, effect), $"«{label}» ({command}) pressed by {who} did {effect}"));
            }
        }
    }

    private static bool Allows(string who, string command, Office unknown)
    {
        var known = Office.Open().Say(who, string.Format(null, command, Office.Name));
        var none = unknown.Say(who, string.Format(null, command, Office.Unknown));
        Assert.NotEmpty(known.Effects.OfType<Effect.Say>());
        var allowed = Office.Said(known, Office.Name) != Office.Said(none, Office.Unknown);
        Assert.True(
            allowed || known.Effects.All(effect => effect is Effect.Say), $"{who} is refused {command} and it is done");
        Assert.All(known.Effects, effect => Assert.True(Right(who, effect), $"{who} by {command} did {effect}"));
        return allowed;
    }

    // Every button of every screen that the commands of the table lead to.
    private static HashSet<(Command Command, string Label)> Shown()
    {
        var found = new HashSet<(Command, string)>();
        foreach (var command in Table.Concat(TableOfOffices).Select(row => (string)row[0]))
        {
            foreach (var who in new[] { "Coordinator above", "Coordinator own", "Respondent own", "Viewer own" })
            {
                var office = Office.Open();
                office.Say(who, string.Format(null, command, Office.Name));
                found.UnionWith(office.Room.ShownTo(office.ChatOf(who)).Select(button => (button.Command, button.Label)));
            }
        }

        return found;
    }

    private static bool Right(string who, Effect effect) => effect switch
    {
        Effect.Keep { Entry.Unit: Office.Unit } or Effect.Submit { Entry.Unit: Office.Unit } => Answering.Split(", ").Contains(who),
        Effect.Review { Entry.Unit: Office.Unit, Step: ReviewStep.Ask or ReviewStep.Attach } => Answering.Split(", ").Contains(who),
        Effect.Review { Entry.Unit: Office.Unit, Step: ReviewStep.Excuse { Receipt: not null } } => Answering.Split(", ").Contains(who),
        Effect.Review { Entry.Unit: Office.Unit, Step: ReviewStep.Decide } => who == Above,
        Effect.Review { Entry.Unit: Office.Unit } => Coordinators.Split(", ").Contains(who),
        Effect.SetDeadline { Deadline.Unit: Office.Unit } => who == Above,
        Effect.SetDeadline { Deadline.Unit: null } => who == Above,
        Effect.Invite { Made.Unit: Office.Unit } => Coordinators.Split(", ").Contains(who),
        Effect.Withdraw => who.StartsWith(nameof(Role.Coordinator), StringComparison.Ordinal),
        _ => true,
    };
}
