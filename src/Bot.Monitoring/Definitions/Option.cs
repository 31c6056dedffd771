namespace Bot.Monitoring.Definitions;

/// <summary>One of the answers a question offers.</summary>
/// <param name="Key">Its identity in stored answers; for a score the points in digits.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Points">What it is worth in a score (R12); null elsewhere.</param>
public sealed record Option(string Key, string Label, int? Points = null)
{
    /// <summary>The key of «да».</summary>
    public const string Yes = "yes";

    /// <summary>The key of «нет».</summary>
    public const string No = "no";

    /// <summary>The key of «ничего из этого», where a list has it among its options.</summary>
    public const string None = "none";
}
