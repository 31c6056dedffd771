namespace Bot.Monitoring.Recommendations;

/// <summary>The recommendations that came out of a campaign.</summary>
/// <param name="Addressees">The groups, each with its own list (R57); may be empty.</param>
/// <param name="Guidance">The directions with lagging and exemplary units; may be empty.</param>
/// <param name="Letter">Who the letter itself goes to, where others are spoken to in it (R58); empty when they are the
/// same.</param>
/// <param name="Sent">The day of the letter; null when not stated.</param>
/// <param name="ValidFor">The year they are meant for; null when not stated.</param>
public sealed record Advice(
    IReadOnlyList<Addressee> Addressees, IReadOnlyList<Guidance> Guidance, IReadOnlyList<string> Letter,
    DateOnly? Sent, int? ValidFor)
{
    /// <summary>The number of the letter (R59); null when not stated.</summary>
    public string? Number { get; init; }

    /// <summary>No recommendations at all.</summary>
    public static Advice None { get; } = new([], [], [], null, null);
}
