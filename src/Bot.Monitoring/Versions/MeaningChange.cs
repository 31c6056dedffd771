using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Versions;

/// <summary>A question that goes on and asks something else (R11).</summary>
/// <param name="Was">As the older version asks it.</param>
/// <param name="Becomes">As the newer version asks it.</param>
public sealed record MeaningChange(Question Was, Question Becomes)
{
    /// <summary>Whether the name differs.</summary>
    public bool Name => Was.Name != Becomes.Name;

    /// <summary>Whether what exactly is counted differs.</summary>
    public bool Definition => Was.Definition != Becomes.Definition;

    /// <summary>Whether the unit of measure differs.</summary>
    public bool Unit => Was.Unit != Becomes.Unit;

    /// <summary>Whether another sort of answer is taken, or other options are offered.</summary>
    public bool Kind => Was.Kind != Becomes.Kind || !Was.Options.SequenceEqual(Becomes.Options);

    /// <summary>Whether anything differs.</summary>
    public bool Any => Name || Definition || Unit || Kind;
}
