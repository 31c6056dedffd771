namespace Bot.Monitoring.Definitions;

/// <summary>A check over two questions, or a question and a constant.</summary>
/// <param name="Id">Its id; kept with the reason that passes it.</param>
/// <param name="Left">The key of the question on the left.</param>
/// <param name="Comparison">How left has to stand to right.</param>
/// <param name="Right">The key of the question on the right; null when <paramref name="Constant"/> is used.</param>
/// <param name="Constant">The number on the right; null when <paramref name="Right"/> is used.</param>
/// <param name="Severity">Whether a broken rule refuses the answer or asks for a reason.</param>
/// <param name="AppliesFrom">The rule is silent while left is below this; null when it always applies (R39).</param>
/// <param name="Text">A sentence that says what is wrong and what to do.</param>
public sealed record Rule(
    string Id, string Left, Comparison Comparison, string? Right, decimal? Constant, Severity Severity,
    decimal? AppliesFrom, string Text);
