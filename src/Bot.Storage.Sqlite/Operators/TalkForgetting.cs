using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Conversations.Places;
using Bot.Monitoring.Texts;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Operators;

/// <summary>Takes a person out of what was said: the own chat goes whole, other chats lose what speaks of the person.
/// </summary>
internal static class TalkForgetting
{
    private const string Chat = "DELETE FROM chat WHERE id = $1";
    private const string Buttons = "DELETE FROM button WHERE chat = $1";
    private const string Letters = "DELETE FROM outbox WHERE chat = $1";

    // The delivery's id stays, to know a repeat by.
    private const string Deliveries = """
        UPDATE inbox SET chat = 0, sender = '', content = '', finished_at = coalesce(finished_at, $2),
            state = CASE state WHEN 'waiting' THEN 'done' ELSE state END
        WHERE chat = $1
        """;

    private const string Said = """
        SELECT id, text, state = 'waiting', attached IS NOT NULL FROM outbox
        WHERE instr(text, $1) > 0 OR instr(coalesce(attached, ''), $2) > 0
        """;

    private const string Rephrase = "UPDATE outbox SET text = $2 WHERE id = $1";
    private const string DropSaid = "DELETE FROM outbox WHERE id = $1";
    private const string Places = "SELECT id, place FROM chat WHERE instr(place, $1) > 0 OR instr(place, $2) > 0";
    private const string Leave = "UPDATE chat SET place = $2, revision = revision + 1 WHERE id = $1";
    private const string Commands = "SELECT token, command FROM button WHERE instr(command, $1) > 0";
    private const string DropButton = "DELETE FROM button WHERE token = $1";

    /// <summary>Takes the person out.</summary>
    /// <returns>How many letters to the person and deliveries of the person were removed.</returns>
    public static (int Letters, int Deliveries) Run(
        Connection connection, long person, string name, long number, DateTimeOffset at)
    {
        connection.Run(Chat, person);
        connection.Run(Buttons, person);
        var letters = connection.Run(Letters, person);
        var deliveries = connection.Run(Deliveries, person, Text.Of(at));
        var id = person.ToString(CultureInfo.InvariantCulture);
        Rewrite(connection, name, "№" + number.ToString(CultureInfo.InvariantCulture));
        LeavePlaces(connection, id, name);
        DropButtons(connection, id);
        return (letters, deliveries);
    }

    // What was sent is dropped; what still waits says a number instead of the name.
    private static void Rewrite(Connection connection, string name, string instead)
    {
        var written = Markup.Escape(name);
        var found = new List<(long Id, string Text, bool Keep)>();
        using (var rows = connection.Read(Said, written, InJson(name)))
        {
            while (rows.Read())
            {
                found.Add((rows.GetInt64(0), rows.GetString(1), rows.GetBoolean(2) && !rows.GetBoolean(3)));
            }
        }

        foreach (var (id, text, keep) in found.Where(letter => !letter.Keep || Mentions(letter.Text, written)))
        {
            if (keep)
            {
                connection.Run(Rephrase, id, Whole(written).Replace(text, instead));
            }
            else
            {
                connection.Run(DropSaid, id);
            }
        }
    }

    private static void LeavePlaces(Connection connection, string id, string name)
    {
        var found = new List<(long Chat, string Place)>();
        var written = InJson(name);
        using (var rows = connection.Read(Places, id, written))
        {
            while (rows.Read())
            {
                found.Add((rows.GetInt64(0), rows.GetString(1)));
            }
        }

        foreach (var (chat, _) in found.Where(each => Mentions(each.Place, id) || Mentions(each.Place, written)))
        {
            connection.Run(Leave, chat, StoredJson.Write<Place>(new Place.Idle()));
        }
    }

    private static void DropButtons(Connection connection, string id)
    {
        var found = new List<(string Token, string Command)>();
        using (var rows = connection.Read(Commands, id))
        {
            while (rows.Read())
            {
                found.Add((rows.GetString(0), rows.GetString(1)));
            }
        }

        foreach (var (token, _) in found.Where(each => Mentions(each.Command, id)))
        {
            connection.Run(DropButton, token);
        }
    }

    // As it stands within what is kept as JSON, which writes a quote or an emoji in its own way.
    private static string InJson(string name) => StoredJson.Write(name)[1..^1];

    private static bool Mentions(string text, string word) => Whole(word).IsMatch(text);

    // «Анна» is not in «Маданна», nor 42 in 1420.
    private static Regex Whole(string word) =>
        new(@"(?<!\w)" + Regex.Escape(word) + @"(?!\w)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
