namespace Bot.Monitoring.Calendars;

/// <summary>On which days people work. A year that is not described follows the rule of article 112 of the labour code:
/// weekly days off, holidays, and one more day off after a holiday that fell on a weekly day off, except in
/// January.</summary>
/// <param name="Id">The id of the file: «ru».</param>
/// <param name="Title">What it is called.</param>
/// <param name="Weekend">The weekly days off; never all seven.</param>
/// <param name="Holidays">Month and day to the name.</param>
/// <param name="Years">The years whose transfers are known.</param>
public sealed record WorkCalendar(
    string Id, string Title, IReadOnlySet<DayOfWeek> Weekend,
    IReadOnlyDictionary<(int Month, int Day), string> Holidays, IReadOnlyDictionary<int, CalendarYear> Years)
{
    /// <summary>The calendar of an organisation that names none.</summary>
    public const string DefaultId = "ru";

    // Nothing is off for longer; a calendar that is goes unshifted rather than round for ever.
    private const int LongestRest = 366;
    private const int January = 1;

    /// <summary>Weekends and the holidays of article 112, for definitions without a calendar.</summary>
    public static WorkCalendar ByLaw { get; } = new(
        DefaultId, "Россия", new HashSet<DayOfWeek> { DayOfWeek.Saturday, DayOfWeek.Sunday },
        new Dictionary<(int Month, int Day), string>
        {
            [(1, 1)] = "Новогодние каникулы", [(1, 2)] = "Новогодние каникулы", [(1, 3)] = "Новогодние каникулы",
            [(1, 4)] = "Новогодние каникулы", [(1, 5)] = "Новогодние каникулы", [(1, 6)] = "Новогодние каникулы",
            [(1, 7)] = "Рождество Христово", [(1, 8)] = "Новогодние каникулы",
            [(2, 23)] = "День защитника Отечества", [(3, 8)] = "Международный женский день",
            [(5, 1)] = "Праздник Весны и Труда", [(5, 9)] = "День Победы", [(6, 12)] = "День России",
            [(11, 4)] = "День народного единства",
        },
        new Dictionary<int, CalendarYear>());

    /// <summary>Whether people work on a local day.</summary>
    public bool IsWorking(DateOnly day) => OffOn(day) is null;

    /// <summary>Why nobody works on a local day; null when people do.</summary>
    public DayOff? OffOn(DateOnly day)
    {
        if (Years.TryGetValue(day.Year, out var year))
        {
            return year.Working.Contains(day) ? null
                : year.Free.Contains(day) ? new DayOff(day, DayOffKind.Transferred, null)
                : ByRule(day);
        }

        return ByRule(day) ?? (IsCarriedOver(day) ? new DayOff(day, DayOffKind.Transferred, null) : null);
    }

    /// <summary>The day itself when people work on it, else the last working day before.</summary>
    public DateOnly LastWorkingUpTo(DateOnly day) => Nearest(day, -1);

    /// <summary>The day itself when people work on it, else the first working day after.</summary>
    public DateOnly FirstWorkingFrom(DateOnly day) => Nearest(day, 1);

    /// <summary>The working day that is so many working days after a day; the day itself for 0.</summary>
    public DateOnly WorkingAfter(DateOnly day, int count)
    {
        for (; count > 0; count--)
        {
            day = FirstWorkingFrom(day.AddDays(1));
        }

        return day;
    }

    /// <summary>Where something meant for a day goes, and why; null when it stays.</summary>
    public DayShift? Back(DateOnly day) => OffOn(day) is { } off ? new DayShift(off, LastWorkingUpTo(day)) : null;

    /// <summary>Where something meant for a day goes when it may not be earlier; null when it stays.</summary>
    public DayShift? Forward(DateOnly day) => OffOn(day) is { } off ? new DayShift(off, FirstWorkingFrom(day)) : null;

    private DateOnly Nearest(DateOnly day, int step)
    {
        var at = day;
        for (var tried = 0; tried < LongestRest; tried++)
        {
            if (IsWorking(at))
            {
                return at;
            }

            at = at.AddDays(step);
        }

        return day;
    }

    private DayOff? ByRule(DateOnly day) => Holidays.TryGetValue((day.Month, day.Day), out var name)
        ? new DayOff(day, DayOffKind.Holiday, name)
        : Weekend.Contains(day.DayOfWeek) ? new DayOff(day, DayOffKind.Weekend, null) : null;

    private bool IsCarriedOver(DateOnly day)
    {
        for (var at = day.AddDays(-1); ByRule(at) is { } off; at = at.AddDays(-1))
        {
            if (off.Kind == DayOffKind.Holiday && at.Month != January && Weekend.Contains(at.DayOfWeek))
            {
                return true;
            }
        }

        return false;
    }
}
