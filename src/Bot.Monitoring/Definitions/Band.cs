namespace Bot.Monitoring.Definitions;

/// <summary>A named range of totals: «высокая эффективность», 28 to 38.</summary>
/// <param name="Id">The id in JSON.</param>
/// <param name="Title">The name in messages.</param>
/// <param name="From">The lowest whole total in it, inclusive.</param>
/// <param name="To">The highest whole total in it, inclusive.</param>
public sealed record Band(string Id, string Title, int From, int To);
