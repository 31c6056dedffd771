namespace Bot.Monitoring.Organisations;

/// <summary>Finds a unit by its name as people write it (R32).</summary>
public static class UnitNames
{
    /// <summary>Reads a name: an id, a name or an alias.</summary>
    public static UnitName Read(Organisation organisation, string text)
    {
        var found = organisation.Units.Where(unit => Writings(unit)
            .Any(writing => writing.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase))).ToList();
        return found.Count == 1 ? new UnitName.Known(found[0], false) : new UnitName.Unknown(found);
    }

    private static IEnumerable<string> Writings(Unit unit) => [unit.Id, unit.Name, unit.ShortName, .. unit.Aliases];
}
