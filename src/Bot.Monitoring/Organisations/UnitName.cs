namespace Bot.Monitoring.Organisations;

/// <summary>Which unit a written name means (R32). A name that is not sure is asked about, never guessed.</summary>
public abstract record UnitName
{
    private UnitName()
    {
    }

    /// <summary>One unit, and no other could be meant.</summary>
    /// <param name="Unit">Which.</param>
    /// <param name="Slip">Whether the writing has a slip in it: «Лодейноопольский».</param>
    public sealed record Known(Unit Unit, bool Slip) : UnitName;

    /// <summary>No unit, or more than one.</summary>
    /// <param name="Alike">What to ask about: the units with a name like it, the nearest first; may be empty.</param>
    public sealed record Unknown(IReadOnlyList<Unit> Alike) : UnitName;
}
