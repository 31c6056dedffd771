namespace Bot.Config.Reading;

/// <summary>The keys that a map may have.</summary>
/// <param name="Required">Each has to be there.</param>
/// <param name="Optional">Each may be left out.</param>
internal sealed record Keys(IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    public IEnumerable<string> All => Required.Concat(Optional);
}
