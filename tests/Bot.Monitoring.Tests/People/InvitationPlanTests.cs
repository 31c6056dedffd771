using Bot.Monitoring.People;

namespace Bot.Monitoring.Tests.People;

[Trait("R", "R72")]
public sealed class InvitationPlanTests
{
    private static readonly Catalog Region = Sample.Region(Sample.Monitoring([Sample.Share("1")]), 40);
    private static readonly string[] Head = ["единица", "роль", "имя", "часы"];

    [Fact]
    public void Make_AThousandRowsWithFiftyBroken_InvitesTheOthersAndNamesEach()
    {
        var rows = Thousand();

        var plan = InvitationPlan.Make(rows, Region, Roster.Empty, null, Sample.Now)!;

        Assert.Equal(950, plan.Invited.Count);
        Assert.Empty(plan.Already);
        Assert.Equal(50, plan.Problems.Count);
        Assert.Equal(Enumerable.Range(1, 50).Select(number => (number * 20) + 1), plan.Problems.Select(each => each.Row));
        Assert.Equal(
            [
                InvitationFault.NoUnit, InvitationFault.UnknownUnit, InvitationFault.NoRole,
                InvitationFault.UnknownRole, InvitationFault.WrongHours,
            ],
            plan.Problems.Select(each => each.Fault).Distinct().Order());
    }

    [Fact]
    public void Make_Again_InvitesNobodyTwice()
    {
        var rows = Thousand();
        var first = InvitationPlan.Make(rows, Region, Roster.Empty, null, Sample.Now)!;
        var made = first.Invited.Select((each, at) => Made(each, at)).ToList();
        var half = new Roster([], [.. made.Skip(400)])
        {
            Taken = [.. made.Take(400).Select(each => each with { UsedBy = 7 })],
        };

        var again = InvitationPlan.Make(rows, Region, half, null, Sample.Now)!;

        Assert.Empty(again.Invited);
        Assert.Equal(950, again.Already.Count);
        Assert.Equal(50, again.Problems.Count);
    }

    [Fact]
    public void Make_WhenAnInvitationExpired_InvitesAnew()
    {
        string[][] rows = [Head, ["u1", "ответственный", "Иванова", "5"]];
        var planned = InvitationPlan.Make(rows, Region, Roster.Empty, null, Sample.Now)!.Invited[0];
        var open = new Roster([], [Made(planned, 1)]);

        Assert.Empty(InvitationPlan.Make(rows, Region, open, null, Sample.Now.AddHours(4))!.Invited);
        Assert.Single(InvitationPlan.Make(rows, Region, open, null, Sample.Now.AddHours(5))!.Invited);
    }

    [Fact]
    public void Make_ByACoordinator_ReachesHisOwnUnitsOnly()
    {
        var person = new Person(1, "Имя", "ru", [new(Role.Coordinator, "u1"), new(Role.Viewer, "region")]);
        string[][] rows = [Head, ["u1", "viewer"], ["u2", "viewer"], ["Нигде", "viewer"]];

        var plan = InvitationPlan.Make(rows, Region, Roster.Empty, person, Sample.Now)!;

        Assert.Equal(2, Assert.Single(plan.Invited).Row);
        // What is elsewhere and what is nowhere are refused alike.
        Assert.Equal(
            [InvitationFault.UnknownUnit, InvitationFault.UnknownUnit], plan.Problems.Select(each => each.Fault));
        Assert.All(plan.Problems, each => Assert.DoesNotContain(each.Alike, unit => unit.Id != "u1"));
    }

    [Fact]
    public void Make_InAnyOrderOfColumnsAndEitherLanguage_Reads()
    {
        string[][] rows = [[], ["Name", "HOURS", "Role", "Unit"], [], ["Иванова", "", "Coordinator", "u3"]];

        var planned = Assert.Single(InvitationPlan.Make(rows, Region, Roster.Empty, null, Sample.Now)!.Invited);

        Assert.Equal((4, "u3", Role.Coordinator, "Иванова", InvitationLimits.DefaultHours), (
            planned.Row, planned.Unit.Id, planned.Role, planned.Name, planned.Hours));
    }

    [Fact]
    public void Make_WithoutAHeader_IsNoPlan() => Assert.Null(
        InvitationPlan.Make([["u1", "ответственный"]], Region, Roster.Empty, null, Sample.Now));

    [Fact]
    public void Make_TheSameRowTwice_NamesTheEarlierOne()
    {
        string[][] rows = [Head, ["u1", "ответственный", "Иванова"], ["u1", "respondent", "ИВАНОВА"]];

        var problem = Assert.Single(InvitationPlan.Make(rows, Region, Roster.Empty, null, Sample.Now)!.Problems);

        Assert.Equal((3, InvitationFault.Repeated, 2), (problem.Row, problem.Fault, problem.Earlier));
    }

    // Every twentieth row is broken, each time in another way.
    private static List<IReadOnlyList<string>> Thousand() =>
    [
        Head,
        .. Enumerable.Range(1, 1000).Select(number => number % 20 == 0
            ? Broken(number)
            : new[] { "u" + ((number % 40) + 1), "ответственный", "Имя " + number, "48" }),
    ];

    private static string[] Broken(int number) => (number / 20 % 5) switch
    {
        0 => ["", "ответственный", "Имя " + number, ""],
        1 => ["Нигде и никогда", "ответственный", "Имя " + number, ""],
        2 => ["u1", "", "Имя " + number, ""],
        3 => ["u1", "дворник", "Имя " + number, ""],
        _ => ["u1", "ответственный", "Имя " + number, "сутки"],
    };

    private static Invitation Made(PlannedInvitation planned, int at) => new(
        Invitation.KeyOf("t" + at), planned.Role, planned.Unit.Id, Sample.Now.AddHours(planned.Hours), null)
    {
        Name = planned.Name,
    };
}
