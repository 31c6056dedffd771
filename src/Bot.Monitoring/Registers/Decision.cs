namespace Bot.Monitoring.Registers;

/// <summary>One decision, or one item of a road map.</summary>
/// <param name="Id">Its identity: the number of the document is none (R69).</param>
/// <param name="Direction">The id of its heading.</param>
/// <param name="Number">The number as printed.</param>
/// <param name="Action">What is to be done.</param>
/// <param name="Terms">Until when; two when the document gives two (R24); empty when it gives none (R60).</param>
/// <param name="Parties">The ids of those who report, each separately (R64).</param>
public sealed record Decision(
    string Id, string Direction, string Number, string Action, IReadOnlyList<Term> Terms,
    IReadOnlyList<string> Parties)
{
    /// <summary>The months between the reminders of a decision without an end that names none (R23).</summary>
    public const int Quarter = 3;

    /// <summary>What is measured against numeric targets (R25, R26); null when done or not done is all.</summary>
    public Measure? Measure { get; init; }

    /// <summary>Who takes part, where they are others than those who report (R68); null when nobody is named.</summary>
    public string? Audience { get; init; }

    /// <summary>The levels whose units take part without reporting: they hear of it when its month begins (R68). Empty
    /// when nobody is to be told.</summary>
    public IReadOnlyList<string> Invites { get; init; } = [];

    /// <summary>Months between the reminders of a decision without an end (R23); null for the others.</summary>
    public int? RemindEvery { get; init; }
}
