using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;

namespace Bot.Conversations.Invitations;

/// <summary>Among whom a coordinator invites and withdraws: in his own units and below, nowhere else.</summary>
internal static class Authority
{
    public static bool Any(Talk talk) => Tops(talk).Count > 0;

    public static bool Over(Talk talk, string unit) =>
        talk.View.Person?.Has(talk.Catalog, unit, Role.Coordinator) == true;

    /// <summary>The uppermost units he coordinates: none of them is within another.</summary>
    public static IReadOnlyList<Unit> Tops(Talk talk)
    {
        var own = talk.View.Person?.UnitsAs(Role.Coordinator).ToList() ?? [];
        return
        [
            .. own.Where(unit => !own.Exists(other => other != unit && IsWithin(talk, unit, other)))
                .Select(unit => talk.Catalog.Unit(unit)).OfType<Unit>(),
        ];
    }

    /// <summary>The unit itself and those below it, in the order of the file.</summary>
    public static IEnumerable<Unit> Below(Talk talk, Unit top) =>
        talk.Catalog.OrganisationWith(top.Id) is { } organisation
            ? organisation.Units.Where(unit => organisation.IsWithin(unit.Id, top.Id))
            : [];

    /// <summary>The unit that words name within his reach; null when they name none there, or are not sure.</summary>
    /// <param name="talk">The turn.</param>
    /// <param name="words">As written.</param>
    /// <param name="alike">Within his reach, what they may have meant: a right is not given on a guess.</param>
    public static Unit? Find(Talk talk, string words, out IReadOnlyList<Unit> alike)
    {
        var organisations = Tops(talk).Select(top => talk.Catalog.OrganisationWith(top.Id)!).Distinct();
        var name = UnitNames.Read(organisations, words);
        var meant = name switch
        {
            UnitName.Known known => [known.Unit],
            UnitName.Unknown unknown => unknown.Alike,
            _ => [],
        };
        alike = [.. meant.Where(unit => Over(talk, unit.Id))];
        return name is UnitName.Known { Slip: false } && alike.Count == 1 ? alike[0] : null;
    }

    private static bool IsWithin(Talk talk, string unit, string above) =>
        talk.Catalog.OrganisationWith(above)?.IsWithin(unit, above) == true;
}
