namespace Bot.Monitoring.People;

/// <summary>How far an invitation may go.</summary>
public static class InvitationLimits
{
    /// <summary>For how many hours it is good when nothing else was said.</summary>
    public const int DefaultHours = 72;

    /// <summary>For how many hours it may be good at most: a year.</summary>
    public const int LongestHours = 24 * 366;

    /// <summary>Of how many characters the name may be at most.</summary>
    public const int LongestName = 60;
}
