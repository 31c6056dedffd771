using Bot.Monitoring.Answers;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Audit;
using Bot.Storage.Sqlite.Entries;

namespace Bot.Storage.Sqlite.Operators;

/// <summary>Removes a person: nothing is left of the id and the name. The numbers stay, and the audit says that number
/// so-and-so gave them.</summary>
internal static class Forgetting
{
    private const string Name = "SELECT name FROM person WHERE id = $1";
    private const string Receipts = "UPDATE receipt SET person = NULL WHERE person = $1";
    private const string Reports = "UPDATE report SET person = NULL WHERE person = $1";
    private const string Deadlines = "UPDATE deadline SET person = NULL WHERE person = $1";
    private const string Used = "DELETE FROM invitation WHERE used_by = $1";
    private const string Made = "UPDATE invitation SET made_by = NULL WHERE made_by = $1";

    // Somebody else may have the same name elsewhere.
    private const string Expected = """
        UPDATE invitation SET name = NULL
        WHERE name = $2 AND unit IN (SELECT unit FROM holding WHERE person = $1)
        """;

    private const string Holdings = "DELETE FROM holding WHERE person = $1";
    private const string Person = "DELETE FROM person WHERE id = $1";

    /// <summary>Removes the person.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="person">The messenger's id.</param>
    /// <param name="by">Who asked for it; null for the operator.</param>
    /// <param name="at">Now.</param>
    /// <returns>What was removed; null when there is no such person.</returns>
    public static Forgotten? Run(AuditChain audit, long person, long? by, DateTimeOffset at)
    {
        var connection = audit.Connection;
        if (connection.Value(Name, person) is not string name)
        {
            return null;
        }

        var number = AuthorRows.NumberOf(connection, person);
        audit.Add(new AuditLine(AuditAct.Forget, at, by, by is null ? Way.Operator : Way.Chat)
        {
            Detail = StoredJson.Write(new { Whose = number }),
        });
        AuthorRows.Forget(connection, person);
        var answers = EntryForgetting.Run(connection, person);
        foreach (var sql in (ReadOnlySpan<string>)[Receipts, Reports, Deadlines, Used, Made])
        {
            connection.Run(sql, person);
        }

        connection.Run(Expected, person, name);
        var roles = connection.Run(Holdings, person);
        connection.Run(Person, person);
        var (letters, deliveries) = TalkForgetting.Run(connection, person, name, number, at);
        return new Forgotten(number, roles, letters, deliveries, answers);
    }
}
