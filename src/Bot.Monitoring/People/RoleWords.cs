namespace Bot.Monitoring.People;

/// <summary>Roles as people write them.</summary>
public static class RoleWords
{
    private static readonly (string Start, Role Role)[] Starts =
    [
        ("ответственн", Role.Respondent), ("респондент", Role.Respondent), ("respondent", Role.Respondent),
        ("координатор", Role.Coordinator), ("заместител", Role.Coordinator), ("coordinator", Role.Coordinator),
        ("deputy", Role.Coordinator), ("наблюдател", Role.Viewer), ("просмотр", Role.Viewer), ("viewer", Role.Viewer),
    ];

    /// <summary>The role; null when the words begin with none: «Ответственный за данные», «координатора».</summary>
    public static Role? Read(string words)
    {
        var lower = words.Trim().ToLowerInvariant();
        foreach (var (start, role) in Starts)
        {
            if (lower.StartsWith(start, StringComparison.Ordinal))
            {
                return role;
            }
        }

        return null;
    }
}
