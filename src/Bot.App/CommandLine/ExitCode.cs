namespace Bot.App.CommandLine;

/// <summary>How a verb ended (design, section 2).</summary>
internal static class ExitCode
{
    public const int Good = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;
}
