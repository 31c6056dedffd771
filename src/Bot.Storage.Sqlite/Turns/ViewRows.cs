using Bot.Conversations.Views;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Audit;
using Bot.Storage.Sqlite.Campaigns;
using Bot.Storage.Sqlite.Connections;
using Bot.Storage.Sqlite.Entries;
using Bot.Storage.Sqlite.Operators;
using Bot.Storage.Sqlite.Registers;

namespace Bot.Storage.Sqlite.Turns;

/// <summary>What a turn sees, read in one snapshot.</summary>
internal sealed class ViewRows(
    EntryCache entries, OpenedUnits opened, KnownPeople people, DeadlineRows deadlines)
{
    // One that was taken back is not there for whoever opens it.
    private const string OneInvitation = """
        SELECT key, role, unit, expires, used_by, name, made_by FROM invitation
        WHERE key = $1 AND withdrawn_at IS NULL
        """;

    private const string LinkStart = "SELECT value FROM meta WHERE key = $1";

    public View Load(Connection connection, long chat, Person? person, Needs needs)
    {
        var seen = new Dictionary<EntryKey, Entry>();
        foreach (var key in needs.Entries)
        {
            seen[key] = entries.Load(connection, key);
        }

        var edited = Edited(connection, chat, needs.EditedMessage);
        if (edited is not null)
        {
            seen[edited.Entry] = entries.Load(connection, edited.Entry);
        }

        var invitation = needs.Invitation is null ? null : InvitationOf(connection, needs.Invitation);
        return new View(chat, person, invitation, seen, edited, opened.Load(connection))
        {
            Deadlines = deadlines.Load(connection),
            Reports = [.. needs.Registers.SelectMany(register => ReportRows.Load(connection, register))],
            People = needs.People ? people.Load(connection) : Roster.Empty,
            History = needs.History is { } entry ? AuditRows.History(connection, entry) : [],
            Held = needs.Held && person is not null ? HeldAbout(connection, person.Id) : null,
            LinkStart = connection.Value(LinkStart, MetaKeys.LinkStart) as string,
        };
    }

    private static Held? HeldAbout(Connection connection, long person) =>
        PersonalRows.Load(connection, person) is { } all
            ? new Held(
                all.Consent, all.ConsentedAt, all.Answers.Values.Sum(), all.Receipts.Count, all.Reports.Count)
            : null;

    private static EditedAnswers? Edited(Connection connection, long person, long? message)
    {
        var given = message is { } known ? EntryRows.GivenBy(connection, person, known) : null;
        return given is { } found ? new EditedAnswers(found.Entry, found.Questions) : null;
    }

    private static Invitation? InvitationOf(Connection connection, string key)
    {
        using var rows = connection.Read(OneInvitation, key);
        return rows.Read() ? PeopleRows.Invitation(rows) : null;
    }
}
