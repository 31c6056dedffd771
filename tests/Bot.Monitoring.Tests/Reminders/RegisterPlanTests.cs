using Bot.Monitoring.People;
using Bot.Monitoring.Registers;
using Bot.Monitoring.Reminders;

namespace Bot.Monitoring.Tests.Reminders;

public sealed class RegisterPlanTests
{
    private const string Region = "leningrad-region";

    private static readonly Register Decisions = Sample.Shipped.Register("decisions-2019")!;

    [Fact]
    [Trait("R", "R24")]
    public void Decision_WithTwoTerms_IsRemindedOfTheEarlierOne()
    {
        var unit = Unit("PROF-7");

        Assert.Equal(
            [
                "before-7 2019-12-18 10:00 2019-12-25", "before-3 2019-12-20 10:00 2019-12-25",
                "before-1 2019-12-24 10:00 2019-12-25", "before-0 2019-12-25 10:00 2019-12-25",
                "after-1 2019-12-26 10:00 2019-12-25", "after-2 2019-12-27 10:00 2019-12-25",
                "after-3 2019-12-30 10:00 2019-12-25",
            ],
            Of("2019-12-01 12:00", "PROF-7", unit));
        Assert.Equal([], Of(
            "2019-12-01 12:00", "PROF-7", unit,
            [.. Decisions.Find("PROF-7")!.Parties.Select(party => Said("PROF-7", party, unit, ReportStatus.Done))]));
    }

    [Fact]
    [Trait("R", "R23")]
    public void Decision_WithoutAnEnd_IsAskedAgainAQuarterAfterTheLastReport()
    {
        var unit = Unit("PROF-9");
        var party = Decisions.Find("PROF-9")!.Parties[0];

        var rows = Of(
            "2019-12-01 12:00", "PROF-9", unit,
            [Said("PROF-9", party, unit, ReportStatus.UnderWay, "2019-11-15 12:00")]);

        // 15 February 2020 is a Saturday.
        Assert.Equal(["ongoing 2020-02-14 10:00 2020-02-15", "ongoing 2020-05-15 10:00 2020-05-15"], rows);
    }

    [Fact]
    [Trait("R", "R25")]
    public void Target_InStages_RemindsOfTheStagesThatAreNotReached()
    {
        var party = Decisions.Find("DOP-1")!.Parties[0];
        Report At(decimal share) => Said("DOP-1", party, "luga", ReportStatus.UnderWay) with { Part = share, Whole = 1000 };

        string[] Stages(decimal share) =>
        [
            .. Plan("2019-10-21 12:00", "luga", [At(share)]).Notices
                .Where(notice => notice.Key.Stage == "DOP-1" && notice.Kind == NoticeKind.Milestone)
                .Select(notice => notice.Key.About.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Distinct(),
        ];

        Assert.Equal(["11-01", "11-15"], Stages(640)[..2]);
        Assert.Equal("11-15", Stages(700)[0]);
        Assert.DoesNotContain("11-15", Stages(990));
    }

    [Fact]
    [Trait("R", "R65")]
    public void Party_ByTag_RemindsOnlyTheUnitsWithTheTag()
    {
        var plan = Plan("2019-10-20 12:00", "luga", []);

        Assert.DoesNotContain(plan.Notices, notice => notice.Key.Stage == "DOP-2");
        Assert.Contains(plan.Notices, notice => notice.Key.Stage == "DOP-1");
    }

    [Fact]
    [Trait("R", "R68")]
    public void RoadMap_WithItsYear_RemindsTheOrganiserAndTellsThoseWhoTakePart()
    {
        var map = Sample.Shipped.Register("road-map-lk")! with { Starts = new(2022, 1, 1) };
        var input = Office.At(
            "2022-03-30 12:00", Office.Respondent("leninsk-kuznetsky"), Office.Respondent("lk-school-1", 2));

        var plan = ReminderPlan.Compute(map, input);

        string[] April(long person) =>
        [
            .. plan.Notices.Where(notice => notice.Key.Stage == "apr-open-school" && notice.Key.Person == person)
                .Select(notice => Office.Row(notice) + notice.At.ToString(" zzz", System.Globalization.CultureInfo.InvariantCulture)),
        ];
        Assert.Equal(["event 2022-04-01 10:00 +07:00"], April(2));
        Assert.Equal("before-7 2022-04-22 10:00 +07:00", April(1)[0]);
        Assert.DoesNotContain(plan.Notices, notice => notice.Kind == NoticeKind.Event && notice.Key.Person == 1);
    }

    [Fact]
    [Trait("R", "R68")]
    public void RoadMap_WithoutItsYear_RemindsOfNothing() => Assert.Empty(ReminderPlan.Compute(
        Sample.Shipped.Register("road-map-lk")!,
        Office.At("2022-03-30 12:00", Office.Respondent("leninsk-kuznetsky"), Office.Respondent("lk-school-1", 2)))
        .Notices);

    private static string Unit(string decision) => Decisions.Find(decision)!.Parties.Select(Decisions.Party)
        .SelectMany(party => party!.In(Sample.Shipped.OrganisationOf(Decisions))).First().Id;

    private static Report Said(
        string decision, string party, string unit, ReportStatus status, string at = "2019-10-15 12:00") => new(
            Decisions.Id, decision, party, unit, status, "Сделано", null, null, null, Office.Instant(at), 1);

    private static ReminderPlan Plan(string now, string unit, IReadOnlyList<Report> reports) => ReminderPlan.Compute(
        Decisions with { Reminders = Decisions.Reminders with { Cap = 1000, Gap = TimeSpan.Zero } },
        Office.At(now, Office.Respondent(unit), Office.Person(8, Role.Viewer, Region)) with { Reports = reports });

    private static IEnumerable<string> Of(
        string now, string decision, string? unit = null, IReadOnlyList<Report>? reports = null) =>
        Plan(now, unit ?? Unit(decision), reports ?? []).Notices.Where(notice => notice.Key.Stage == decision)
            .Select(notice => Office.Row(notice) + notice.Key.About.ToString(" yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
