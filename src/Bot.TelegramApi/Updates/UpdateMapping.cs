using System.Text.Json;
using Bot.Runner.Receiving;
using Bot.TelegramApi.Answers;

namespace Bot.TelegramApi.Updates;

/// <summary>Telegram's words -> the product's. Whatever an update holds, the answer is a fate, never an exception.
/// </summary>
public static class UpdateMapping
{
    // Telegram's own nest less than ten deep.
    private static readonly JsonDocumentOptions Depth = new() { MaxDepth = 64 };

    /// <summary>The kinds that are asked for; the others exist but never come.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        ["message", "edited_message", "callback_query", "my_chat_member"];

    /// <summary>Reads one update.</summary>
    /// <param name="update">The update.</param>
    /// <param name="me">The bot, to know a mention of itself; null when not known yet.</param>
    public static MappedUpdate Map(UpdateSlice update, BotUser? me)
    {
        try
        {
            using var json = JsonDocument.Parse(update.Json, Depth);
            return Kind(update.Id, json.RootElement, me);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new MappedUpdate(update.Id, Fate.Unreadable);
        }
    }

    private static MappedUpdate Kind(long id, JsonElement update, BotUser? me)
    {
        if (update.Object("message") is { } message)
        {
            return Message(id, message, me);
        }

        if (update.Object("edited_message") is { } edited)
        {
            return Edited(id, edited);
        }

        if (update.Object("callback_query") is { } query)
        {
            return Press(id, query);
        }

        if (update.Object("my_chat_member") is { } member)
        {
            return Reach(id, member);
        }

        return new MappedUpdate(id, Kinds.Any(kind => update.Has(kind)) ? Fate.Unreadable
            : update.Has("channel_post") || update.Has("edited_channel_post") ? Fate.Dropped : Fate.Unknown);
    }

    private static MappedUpdate Message(long id, JsonElement message, BotUser? me)
    {
        if (Envelope.Of(message, message.Object("from")) is not { } envelope
            || message.Whole("message_id") is not { } number)
        {
            return new MappedUpdate(id, Fate.Unreadable);
        }

        if (message.Whole("migrate_to_chat_id") is { } moved)
        {
            return Taken(id, envelope, new Incoming.Moved(moved));
        }

        if (envelope.FromBot || envelope.Sender is null)
        {
            return new MappedUpdate(id, Fate.Dropped);
        }

        return envelope switch
        {
            { Private: true } => InPrivate(id, envelope, message, number),
            { Group: true } => message.Text("text") is { } said && Addressing.Addresses(message, said, me)
                ? Taken(id, envelope, new Incoming.InGroup())
                : new MappedUpdate(id, Fate.Dropped),
            { ChatType: "channel" } => new MappedUpdate(id, Fate.Dropped),
            _ => new MappedUpdate(id, Fate.Unknown),
        };
    }

    private static MappedUpdate InPrivate(long id, Envelope envelope, JsonElement message, long number)
    {
        if (message.Text("text") is { } text)
        {
            return Taken(id, envelope, new Incoming.Text(text, number));
        }

        if (message.Has("text"))
        {
            return new MappedUpdate(id, Fate.Unreadable);
        }

        return MessageKinds.Of(message) is { } kind
            ? Taken(id, envelope, Evidence.Of(message, kind))
            : new MappedUpdate(id, Fate.Dropped);
    }

    private static MappedUpdate Edited(long id, JsonElement message)
    {
        if (Envelope.Of(message, message.Object("from")) is not { } envelope
            || message.Whole("message_id") is not { } number)
        {
            return new MappedUpdate(id, Fate.Unreadable);
        }

        return envelope is { Private: true, FromBot: false, Sender: not null } && message.Text("text") is { } text
            ? Taken(id, envelope, new Incoming.Edited(text, number))
            : new MappedUpdate(id, Fate.Dropped);
    }

    // An inaccessible message has a chat too, and that is all that is needed of it.
    private static MappedUpdate Press(long id, JsonElement query)
    {
        if (query.Text("id") is not { } queryId)
        {
            return new MappedUpdate(id, Fate.Unreadable);
        }

        var envelope = Envelope.Of(query.Object("message"), query.Object("from"));
        return envelope is { Private: true, Sender: not null } && query.Text("data") is { } token
            ? Taken(id, envelope, new Incoming.Press(token)) with { CallbackQuery = queryId }
            : new MappedUpdate(id, Fate.Dropped, null, queryId);
    }

    private static MappedUpdate Reach(long id, JsonElement change)
    {
        if (Envelope.Of(change, change.Object("from")) is not { } envelope)
        {
            return new MappedUpdate(id, Fate.Unreadable);
        }

        return (envelope, change.Object("new_chat_member")?.Text("status")) switch
        {
            ({ Group: true } or { ChatType: "channel" }, _) => new MappedUpdate(id, Fate.Dropped),
            (_, null) => new MappedUpdate(id, Fate.Unreadable),
            ({ Private: true }, "kicked" or "left") => Taken(id, envelope, new Incoming.Reach(false)),
            ({ Private: true }, "member" or "creator" or "administrator" or "restricted") =>
                Taken(id, envelope, new Incoming.Reach(true)),
            _ => new MappedUpdate(id, Fate.Unknown),
        };
    }

    private static MappedUpdate Taken(long id, Envelope envelope, Incoming content) =>
        new(id, Fate.Taken, new Received(id, envelope.Chat, envelope.Sender ?? new Sender(0, "", null), content));
}
