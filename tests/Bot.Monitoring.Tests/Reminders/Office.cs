using System.Globalization;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Reminders;

namespace Bot.Monitoring.Tests.Reminders;

/// <summary>People and entries around a campaign of which the plan is made.</summary>
internal static class Office
{
    public const string Dee = "dee-2021";

    public static readonly TimeSpan Moscow = TimeSpan.FromHours(3);

    /// <summary>«2021-04-05 12:00» in Moscow.</summary>
    public static DateTimeOffset Instant(string local) => new(
        DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), Moscow);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Member Person(long id, Role role, string unit) =>
        new(id, id, "П" + id, "ru", new Holding(role, unit), Instant("2015-01-01 00:00"), true);

    public static Member Respondent(string unit, long id = 1) => Person(id, Role.Respondent, unit);

    public static Member Coordinator(string unit, long id = 9) => Person(id, Role.Coordinator, unit);

    public static PlanInput At(string now, params IReadOnlyList<Member> members) => new(
        Sample.Shipped, new Dictionary<EntryKey, Entry>(), new Roster(members, []), [], Instant(now));

    /// <summary>The same with a due day for the whole stage, or for one unit.</summary>
    public static PlanInput Due(this PlanInput input, string campaign, string day, string? unit = null, string? at = null)
    {
        var deadline = new Deadline(
            campaign, "collection", unit, Day(day), null, Instant(at ?? "2018-01-01 00:00"), null);
        return input with { Catalog = input.Catalog.With([deadline]), Deadlines = [.. input.Deadlines, deadline] };
    }

    public static PlanInput With(this PlanInput input, params IEnumerable<Entry> entries) => input with
    {
        Entries = input.Entries.Values.Concat(entries).GroupBy(entry => entry.Key)
            .ToDictionary(group => group.Key, group => group.Last()),
    };

    /// <summary>The same after everything of the plan until an instant was sent.</summary>
    public static PlanInput SentUntil(this PlanInput input, string until) => input with
    {
        Ledger =
        [
            .. input.Ledger,
            .. input.Plan().Notices.Where(notice => notice.At <= Instant(until))
                .Select(notice => new LedgerRow(notice.Key, LedgerState.Sent, notice.At)),
        ],
        Now = Instant(until),
    };

    public static ReminderPlan Plan(this PlanInput input, string campaign = Dee) =>
        ReminderPlan.Compute(input.Catalog.Campaign(campaign)!, input);

    public static Entry Draft(string unit, int answers = 4, string campaign = Dee) => Entry
        .Untouched(new EntryKey(campaign, unit))
        .With(Sample.Dee.Questions.Take(answers).Select(each => Sample.Kept(each.Key, new Answer.Number(5))));

    public static Entry Sent(string unit, string at = "2021-04-05 12:00", string campaign = Dee) =>
        Sample.Send(Draft(unit, 13, campaign), Instant(at));

    public static Entry Returned(string unit, string at, params string[] questions) => Sent(unit).After(
        new ReviewStep.Return(new Return(
            new Act(9, Instant(at), "Проверьте число"), [.. questions.Select(key => new ReturnedQuestion(key, null))])));

    /// <summary>Rule and local time, one a line: «before-7 2021-04-02 10:00».</summary>
    public static IEnumerable<string> Rows(this ReminderPlan plan, long person = 1) => plan.Notices
        .Where(notice => notice.Key.Person == person).Select(Row);

    public static string Row(Notice notice) =>
        string.Create(CultureInfo.InvariantCulture, $"{notice.Key.Rule} {notice.At:yyyy-MM-dd HH:mm}");
}
