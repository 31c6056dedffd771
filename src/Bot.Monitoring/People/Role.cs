namespace Bot.Monitoring.People;

/// <summary>What a person may do in a unit and below it.</summary>
public enum Role
{
    /// <summary>Answers for the unit.</summary>
    Respondent,

    /// <summary>Sees who is missing, and the summary.</summary>
    Coordinator,

    /// <summary>Sees the summary.</summary>
    Viewer,
}
