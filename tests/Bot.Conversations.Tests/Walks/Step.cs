namespace Bot.Conversations.Tests.Walks;

/// <summary>One step of a random walk; written so that a failing walk can be read.</summary>
/// <param name="Who">The chat.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Words">What is typed.</param>
/// <param name="Number">Which button, which message, how many hours.</param>
internal sealed record Step(string Who, StepKind Kind, string Words, int Number)
{
    public override string ToString() => Kind switch
    {
        StepKind.Type => $"> {Who}: {(Words.Length > 60 ? Words[..20] + "… of " + Words.Length : Words)}",
        StepKind.Edit => $"~{Number} {Who}: {Words}",
        _ => $"{Kind} {Who} {Number}",
    };
}
