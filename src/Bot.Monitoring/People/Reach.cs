namespace Bot.Monitoring.People;

/// <summary>How far roles reach: the unit they are held in and everything below it, never sideways.</summary>
public static class Reach
{
    /// <summary>Whether the person holds one of the roles in the unit or above it.</summary>
    public static bool Has(this Person person, Catalog catalog, string unit, params ReadOnlySpan<Role> roles)
    {
        foreach (var holding in person.Holdings)
        {
            if (roles.Contains(holding.Role) &&
                catalog.OrganisationWith(unit) is { } organisation && organisation.IsWithin(unit, holding.Unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the person holds the role strictly above the unit: in the unit itself is not enough.</summary>
    public static bool HasAbove(this Person person, Catalog catalog, string unit, Role role) =>
        catalog.Unit(unit)?.Parent is { } above && person.Has(catalog, above, role);

    /// <summary>Those open invitations of somebody which he could not make any more: they go with his role.</summary>
    /// <param name="open">Invitations nobody has used.</param>
    /// <param name="catalog">The definitions.</param>
    /// <param name="maker">With the roles that are left.</param>
    /// <param name="now">Those that have expired are of no use anyhow.</param>
    public static IEnumerable<Invitation> Beyond(
        this IEnumerable<Invitation> open, Catalog catalog, Person maker, DateTimeOffset now) => open.Where(each =>
        each.By == maker.Id && each.Expires > now && !maker.Has(catalog, each.Unit, Role.Coordinator));

    /// <summary>The units in which the person holds the role, in the order it was given.</summary>
    public static IEnumerable<string> UnitsAs(this Person person, params Role[] roles) =>
        person.Holdings.Where(holding => roles.Contains(holding.Role)).Select(holding => holding.Unit).Distinct();
}
