namespace Bot.Monitoring.Organisations;

/// <summary>A place in the tree of an organisation: the region, a municipality, a school.</summary>
/// <param name="Id">The id used in files, on the command line and in JSON; Latin, unique in its organisation.</param>
/// <param name="Name">The official name: «Лужский район».</param>
/// <param name="ShortName">The name in lists: «Лужский».</param>
/// <param name="Level">One of <see cref="Organisation.Levels"/>.</param>
/// <param name="Parent">The id of the unit above; null for the root.</param>
/// <param name="Aliases">Other written forms that mean this unit (R32); may be empty.</param>
public sealed record Unit(
    string Id, string Name, string ShortName, string Level, string? Parent, IReadOnlyList<string> Aliases)
{
    /// <summary>What the unit takes part in (R65): a decision may concern only the units with a tag; may be
    /// empty.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}
