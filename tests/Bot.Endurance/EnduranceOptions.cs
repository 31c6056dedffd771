namespace Bot.Endurance;

/// <summary>How much is asked of the product.</summary>
/// <param name="People">How many converse, each for a municipality of their own.</param>
/// <param name="Kills">How often the product is killed among them.</param>
/// <param name="Seed">Decides the answers, the pauses and the moments of the kills.</param>
public sealed record EnduranceOptions(int People = 200, int Kills = 10, int Seed = 1)
{
    /// <summary>The people come one by one within this time.</summary>
    public TimeSpan Arrivals { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a person thinks before typing: at least.</summary>
    public TimeSpan ShortestThought { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long a person thinks before typing: at most.</summary>
    public TimeSpan LongestThought { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>A chat in which nothing is said for so long is stuck.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);
}
