namespace Bot.Monitoring.People;

/// <summary>Which column of a list holds what; -1 for none.</summary>
internal sealed record InvitationColumns(int Unit, int Role, int Name, int Hours)
{
    private static readonly string[] Units =
        ["единица", "организация", "территория", "район", "unit", "organisation", "organization"];

    private static readonly string[] Roles = ["роль", "role"];
    private static readonly string[] Names = ["имя", "фио", "фамилия", "name"];
    private static readonly string[] HourWords = ["часы", "часов", "срок", "срок, часов", "hours"];

    /// <summary>Reads a header; null when the row is none.</summary>
    public static InvitationColumns? Read(IReadOnlyList<string> row)
    {
        var unit = Find(row, Units);
        var role = Find(row, Roles);
        return unit < 0 || role < 0 ? null : new InvitationColumns(unit, role, Find(row, Names), Find(row, HourWords));
    }

    private static int Find(IReadOnlyList<string> row, string[] words)
    {
        for (var at = 0; at < row.Count; at++)
        {
            if (words.Contains(row[at].Trim('\ufeff', ' ', '\u00A0', '*', ':'), StringComparer.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return -1;
    }
}
