using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Registers;

/// <summary>How a decision stands on a day, and who has said what of it.</summary>
/// <param name="Register">The register.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Terms">Its terms, months with their year where it is known.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Due">The earliest last day of its terms (R24); null when it has none.</param>
/// <param name="DaysLate">Days after it: until today while it is overdue, of the last report once all is done.</param>
/// <param name="Parties">In the order of the document.</param>
/// <param name="Measure">The number of all units together; null when nothing is measured.</param>
public sealed record DecisionProgress(
    Register Register, Decision Decision, IReadOnlyList<Term> Terms, Standing Standing, DateOnly? Due, int DaysLate,
    IReadOnlyList<PartyProgress> Parties, MeasureProgress? Measure)
{
    /// <summary>Whether the document gives two terms, which somebody has to resolve (R24).</summary>
    public bool TwoTerms => Terms.Count > 1;

    /// <summary>Whether a party has no unit: it keeps the decision open (R65).</summary>
    public bool Unassigned => Parties.Any(party => party.Unassigned);

    /// <summary>Whether every unit of every party has done it (R64).</summary>
    public bool Closed => Parties.Count > 0 && Parties.All(party => !party.Unassigned && party.Done == party.Expected);

    /// <summary>The report that came last; null when there is none.</summary>
    public Report? LastReport => Parties.SelectMany(party => party.Units).Select(unit => unit.Last).OfType<Report>()
        .MaxBy(report => report.At);

    /// <summary>Whether targets are still to be followed on a day although the term is over (R26).</summary>
    public bool TrackedOn(DateOnly day) => Measure?.Horizon is { } horizon && Due < day && day <= horizon;

    /// <summary>For a decision without an end: the day on which to ask again (R23); null when no period is set, or
    /// nothing says from when to count.</summary>
    public DateOnly? AskedNext(TimeZoneInfo zone) => Decision.RemindEvery is { } months && Standing == Standing.Ongoing
        ? (LastReport is { } last ? LocalDay.Of(last.At, zone) : Register.InForce)?.AddMonths(months)
        : null;

    /// <summary>Computes the progress of one decision.</summary>
    /// <param name="register">The register.</param>
    /// <param name="decision">One of its decisions.</param>
    /// <param name="organisation">The organisation of the register.</param>
    /// <param name="reports">Any reports; of those of one unit as one party the last one holds.</param>
    /// <param name="today">The local day looked at.</param>
    public static DecisionProgress Compute(
        Register register, Decision decision, Organisation organisation, IEnumerable<Report> reports, DateOnly today)
    {
        var terms = decision.Terms.Select(term => Dated(register, term)).ToList();
        var due = terms.Min(term => term.End);
        var last = reports
            .Where(report => report.Register == register.Id && report.Decision == decision.Id)
            .GroupBy(report => (report.Party, report.Unit))
            .ToDictionary(group => group.Key, group => group.OrderBy(report => report.At).Last());
        var parties = decision.Parties.Select(register.Party).OfType<Party>()
            .Select(party => new PartyProgress(party, [.. party.In(organisation).Select(unit => Of(
                decision, unit, last.GetValueOrDefault((party.Id, unit.Id)), (due, today), organisation.Zone))]))
            .ToList();
        var progress = new DecisionProgress(
            register, decision, terms, Standing.Open, due, 0, parties, Total(decision, organisation, parties, today));
        var standing = StandingOf(progress, today);
        return progress with { Standing = standing, DaysLate = Late(progress, standing, today) };
    }

    private static Term Dated(Register register, Term term) =>
        term is Term.Yearly yearly && register.Starts is { } starts ? yearly.In(starts) : term;

    private static UnitStanding Of(
        Decision decision, Unit unit, Report? last, (DateOnly? Due, DateOnly Today) days, TimeZoneInfo zone)
    {
        var measure = decision.Measure is { } defined
            ? MeasureProgress.Compute(defined, unit.Id, Pair(last), days.Today)
            : null;
        var done = IsDone(decision, unit, last, Earlier(days.Due, days.Today));
        var at = done ? LocalDay.Of(last!.At, zone) : days.Today;
        var late = days.Due is { } due ? Math.Max(0, at.DayNumber - due.DayNumber) : 0;
        return new UnitStanding(unit, last, done, late, measure);
    }

    // What is followed after the term (R26) does not undo what was done within it.
    private static DateOnly Earlier(DateOnly? due, DateOnly today) => due < today ? due.Value : today;

    // Where one number is the whole target, the number decides and not the word: 6 of 15 schools is 40 %, so done.
    // Where the target has stages, a number below the one in force makes the word too early.
    private static bool IsDone(Decision decision, Unit unit, Report? last, DateOnly judged)
    {
        var said = last?.Status == ReportStatus.Done;
        if (decision.Measure is not { } defined || Pair(last) is not { } pair)
        {
            return said;
        }

        var status = MeasureProgress.Compute(defined, unit.Id, pair, judged).Status;
        return status switch
        {
            TargetStatus.Reached =>
                said || defined.Target is { ByDate.Count: 0, ByYear.Count: 0, ByUnit.Count: 0, Value: not null },
            TargetStatus.NotReached => false,
            _ => said,
        };
    }

    // A unit that answers as two parties speaks of the same people: they are counted once.
    private static MeasureProgress? Total(
        Decision decision, Organisation organisation, IEnumerable<PartyProgress> parties, DateOnly today)
    {
        if (decision.Measure is not { } measure)
        {
            return null;
        }

        var pairs = parties.SelectMany(party => party.Units)
            .GroupBy(unit => unit.Unit.Id)
            .Select(units => units.Select(unit => Pair(unit.Last)).FirstOrDefault(pair => pair is not null))
            .OfType<(decimal Part, decimal Whole)>().ToList();
        return MeasureProgress.Compute(
            measure, organisation.Root.Id,
            pairs.Count == 0 ? null : (pairs.Sum(pair => pair.Part), pairs.Sum(pair => pair.Whole)), today);
    }

    private static (decimal Part, decimal Whole)? Pair(Report? report) =>
        report is { Part: { } part, Whole: { } whole } ? (part, whole) : null;

    private static Standing StandingOf(DecisionProgress progress, DateOnly today) => progress switch
    {
        { Terms: [Term.Ongoing, ..], Due: null } => Standing.Ongoing,
        { Closed: true } => Standing.Done,
        { Terms: [Term.Yearly, ..] } => Standing.YearUnknown,
        { Due: { } due, Register.InForce: { } inForce } when due < inForce => Standing.Past,
        { Due: { } due } when due < today => Standing.Overdue,
        { Terms.Count: > 0 } when progress.Terms.All(term => term.Start > today) => Standing.NotYet,
        _ => Standing.Open,
    };

    private static int Late(DecisionProgress progress, Standing standing, DateOnly today) => standing switch
    {
        Standing.Overdue => today.DayNumber - progress.Due!.Value.DayNumber,
        Standing.Done => progress.Parties.SelectMany(party => party.Units).Max(unit => unit.DaysLate),
        _ => 0,
    };
}
