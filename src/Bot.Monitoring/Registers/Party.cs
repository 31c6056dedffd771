using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Registers;

/// <summary>A kind of responsible party: every unit of it reports separately (R64).</summary>
/// <param name="Id">The id decisions refer to.</param>
/// <param name="Title">Who it is.</param>
/// <param name="Level">All units of this level; null when <paramref name="Units"/> are named.</param>
/// <param name="Tag">Only those with this tag (R65); null when all.</param>
/// <param name="Units">The ids of named units; empty when a level is given.</param>
public sealed record Party(string Id, string Title, string? Level, string? Tag, IReadOnlyList<string> Units)
{
    /// <summary>The units that report for it, in the order of the organisation's file; none when nobody has the
    /// tag.</summary>
    public IEnumerable<Unit> In(Organisation organisation) => organisation.Units.Where(Includes);

    /// <summary>Whether the unit reports for it.</summary>
    public bool Includes(Unit unit) =>
        (Level is null ? Units.Contains(unit.Id) : unit.Level == Level) && (Tag is null || unit.Tags.Contains(Tag));
}
