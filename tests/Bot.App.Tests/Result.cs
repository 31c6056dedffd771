namespace Bot.App.Tests;

/// <summary>What one call of the program left behind, with ordinary spaces for those that do not break.</summary>
internal sealed record Result(int Code, string Output, string Errors)
{
    public IReadOnlyList<string> Lines => Split(Output);

    public IReadOnlyList<string> ErrorLines => Split(Errors);

    /// <summary>The one line that went wrong.</summary>
    public string Error => Assert.Single(ErrorLines);

    public static Result Of(int code, string output, string errors) =>
        new(code, output.Replace('\u00a0', ' '), errors.Replace('\u00a0', ' '));

    private static string[] Split(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
