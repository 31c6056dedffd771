namespace Bot.Monitoring.People;

/// <summary>Who holds which role, and who is still expected.</summary>
/// <param name="Members">One for each role that is held now, in the order they were taken up.</param>
/// <param name="Invitations">Those nobody has used, expired ones too, in the order they were made.</param>
public sealed record Roster(IReadOnlyList<Member> Members, IReadOnlyList<Invitation> Invitations)
{
    /// <summary>The invitations that were used by somebody who still holds the role they gave; what a list of
    /// invitations is held against when it is sent a second time.</summary>
    public IReadOnlyList<Invitation> Taken
    {
        get;
        init
        {
            field = value;
            called = value.Where(each => each is { UsedBy: not null, Name: not null })
                .ToLookup(each => (each.UsedBy!.Value, new Holding(each.Role, each.Unit)), each => each.Name!);
        }
    } = [];

    private readonly ILookup<(long, Holding), string>? called;
    private readonly ILookup<string, Invitation> awaited = Invitations.ToLookup(each => each.Unit);
    private readonly ILookup<string, Member> byUnit = Members.ToLookup(member => member.Holding.Unit);
    private readonly Dictionary<long, string> names = Members
        .DistinctBy(member => member.Person).ToDictionary(member => member.Person, member => member.Name);

    /// <summary>Nobody.</summary>
    public static Roster Empty { get; } = new([], []);

    /// <summary>The display name; null for somebody who holds no role any more.</summary>
    public string? NameOf(long person) => names.GetValueOrDefault(person);

    /// <summary>Who holds a role in exactly this unit, each person once.</summary>
    public IEnumerable<Member> In(string unit, Role role) =>
        byUnit[unit].Where(member => member.Holding.Role == role).DistinctBy(member => member.Person);

    /// <summary>Every role that is held in exactly this unit.</summary>
    public IEnumerable<Member> At(string unit) => byUnit[unit];

    /// <summary>The invitations to exactly this unit that nobody has used.</summary>
    public IEnumerable<Invitation> Awaited(string unit) => awaited[unit];

    /// <summary>How whoever invited a member called him; null when he did not, or just as the messenger does.</summary>
    public string? Called(Member member) => called?[(member.Person, member.Holding)]
        .LastOrDefault(name => !name.Equals(member.Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Who answers for a unit: the respondents of the nearest unit that has any, from this one upwards; empty
    /// when none has.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="unit">Where to begin.</param>
    public IReadOnlyList<Member> RespondentsOf(Catalog catalog, string unit) =>
        Nearest(catalog, unit, Role.Respondent);

    /// <summary>The coordinators of the nearest unit that has any, from here upwards; empty when none has.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="unit">Where to begin.</param>
    public IReadOnlyList<Member> CoordinatorsOf(Catalog catalog, string unit) =>
        Nearest(catalog, unit, Role.Coordinator);

    private List<Member> Nearest(Catalog catalog, string unit, Role role)
    {
        var organisation = catalog.OrganisationWith(unit);
        var at = organisation?.Find(unit);
        while (at is not null)
        {
            if (In(at.Id, role).ToList() is { Count: > 0 } found)
            {
                return found;
            }

            at = at.Parent is { } above ? organisation!.Find(above) : null;
        }

        return [];
    }
}
