using Bot.Monitoring.Calendars;

namespace Bot.Monitoring.Organisations;

/// <summary>A tree of units with its own names and time zone (R15).</summary>
public sealed class Organisation
{
    private readonly Dictionary<string, Unit> units;
    private readonly Dictionary<string, int> order;
    private readonly ILookup<string?, Unit> children;

    /// <summary>Builds the tree from units in the order they are to be listed.</summary>
    /// <param name="id">The id of the organisation's file.</param>
    /// <param name="title">What the organisation is called in messages.</param>
    /// <param name="zone">The zone in which its deadlines end.</param>
    /// <param name="levels">The levels from the top down.</param>
    /// <param name="units">Every unit; exactly one of them has no parent.</param>
    /// <exception cref="ArgumentException">Two units share an id, or there is no root.</exception>
    public Organisation(
        string id, string title, TimeZoneInfo zone, IReadOnlyList<string> levels, IReadOnlyList<Unit> units)
    {
        (Id, Title, Zone, Levels, Units) = (id, title, zone, levels, units);
        this.units = units.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        order = units.Index().ToDictionary(each => each.Item.Id, each => each.Index, StringComparer.Ordinal);
        children = units.ToLookup(unit => unit.Parent, StringComparer.Ordinal);
        Root = units.FirstOrDefault(unit => unit.Parent is null)
            ?? throw new ArgumentException("An organisation needs one unit without a parent.", nameof(units));
    }

    /// <summary>The id of the organisation's file.</summary>
    public string Id { get; }

    /// <summary>What the organisation is called in messages.</summary>
    public string Title { get; }

    /// <summary>The zone in which its deadlines end (R15).</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>The id of the calendar of its working days.</summary>
    public string Calendar { get; init; } = WorkCalendar.DefaultId;

    /// <summary>The levels from the top down: region, municipality, school (R29).</summary>
    public IReadOnlyList<string> Levels { get; }

    /// <summary>All units in the order of the file.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>The unit above all others.</summary>
    public Unit Root { get; }

    /// <summary>The unit with this id; null when there is none.</summary>
    public Unit? Find(string id) => units.GetValueOrDefault(id);

    /// <summary>Whether the unit is the other one or stands below it; false for unknown ids.</summary>
    public bool IsWithin(string unit, string above)
    {
        for (var at = Find(unit); at is not null; at = at.Parent is null ? null : Find(at.Parent))
        {
            if (at.Id == above)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The units of one level at or below a unit, in the order of the file; none for an unknown id.</summary>
    public IEnumerable<Unit> AtLevel(string level, string above) => above == Root.Id
        ? Units.Where(unit => unit.Level == level)
        : Within(above).Where(unit => unit.Level == level).OrderBy(unit => order[unit.Id]);

    // Only the subtree is walked: a region has tens of thousands of schools, a municipality tens.
    private IEnumerable<Unit> Within(string above) => Find(above) is { } unit
        ? children[above].SelectMany(child => Within(child.Id)).Prepend(unit)
        : [];
}
