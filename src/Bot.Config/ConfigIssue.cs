namespace Bot.Config;

/// <summary>One thing to put right in the folder of definitions, told to the operator in Russian.</summary>
/// <param name="File">The folder's name and the path in it: «config/campaigns/dee-2021.yaml».</param>
/// <param name="Line">From 1; 1 as well when the issue is about the whole file.</param>
/// <param name="Message">What is wrong: a sentence.</param>
/// <param name="Cure">What to do about it: a sentence.</param>
public sealed record ConfigIssue(string File, int Line, string Message, string Cure)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}: {Message} {Cure}");
}
