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

    /// <summary>The units in which the person holds the role, in the order it was given.</summary>
    public static IEnumerable<string> UnitsAs(this Person person, params Role[] roles) =>
        person.Holdings.Where(holding => roles.Contains(holding.Role)).Select(holding => holding.Unit).Distinct();
}
