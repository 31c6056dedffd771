namespace Bot.Monitoring.Dynamics;

/// <summary>A number that is far from the one of the campaign before.</summary>
/// <param name="Question">The key of the question.</param>
/// <param name="Before">The number then; never 0.</param>
/// <param name="Now">The number now.</param>
/// <param name="Percent">By how many percent of the earlier number it has changed; unrounded.</param>
public sealed record Jump(string Question, decimal Before, decimal Now, decimal Percent);
