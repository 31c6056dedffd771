using Bot.Monitoring.People;

namespace Bot.Storage.Sqlite.Operators;

/// <summary>What the audit says beside who and when about an invitation or a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Key">The key of the invitation; null when it is about a role that was withdrawn.</param>
/// <param name="No">The number of the role that was withdrawn; null when it is about an invitation.</param>
/// <param name="Whose">The audit's number of the person whose role was withdrawn; null else.</param>
/// <param name="Expires">Until when a new invitation may be used; null else.</param>
/// <param name="Consent">The version of the text agreed to by who joined; null else.</param>
internal sealed record RoleDetail(
    Role Role, string? Key = null, long? No = null, long? Whose = null, DateTimeOffset? Expires = null,
    string? Consent = null);
