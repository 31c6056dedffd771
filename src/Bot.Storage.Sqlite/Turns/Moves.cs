using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Turns;

/// <summary>A chat that goes on under another id.</summary>
internal static class Moves
{
    private const string Place = "UPDATE OR IGNORE chat SET id = $2 WHERE id = $1";
    private const string Buttons = "UPDATE button SET chat = $2 WHERE chat = $1";
    private const string Letters = "UPDATE outbox SET chat = $2 WHERE chat = $1 AND state = 'waiting'";

    public static void Move(Connection connection, long chat, long newChat)
    {
        connection.Run(Place, chat, newChat);
        connection.Run(Buttons, chat, newChat);
        connection.Run(Letters, chat, newChat);
    }
}
