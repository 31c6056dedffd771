using System.Text.Json.Nodes;
using Bot.Sandbox.Chats;
using Bot.Sandbox.Formatting;
using Bot.Sandbox.Updates;

namespace Bot.Sandbox.Control;

/// <summary>What people do, and the updates it makes.</summary>
internal sealed class Actions(SandboxWorld world)
{
    private SandboxOptions Options => world.Options;

    private DateTimeOffset Now => Options.Clock.GetUtcNow();

    public SandboxSent SendText(long user, string text) =>
        Say(Open(user), world.Town.User(user), Draft(text));

    public SandboxSent SendGroupText(long group, long user, string text) =>
        Say(world.Town.Chat(group), world.Town.User(user), Draft(text));

    public SandboxSent SendFile(long user, string name, ReadOnlyMemory<byte> content, string? caption)
    {
        var file = world.Files.Add(name, null, content);
        var draft = Draft(caption ?? "") with { Attachment = Attachment.Document(file) };
        return Say(Open(user), world.Town.User(user), draft);
    }

    public SandboxSent SendOther(long user, string kind) =>
        Say(Open(user), world.Town.User(user), Draft("") with { Attachment = OtherKinds.Make(kind, world, user) });

    public SandboxSent EditText(long user, int message, string text)
    {
        var chat = world.Town.Chat(user);
        long? update = null;
        var changed = chat.Change(
            message,
            m => m.From is null ? throw Missing("message of that person", message) : m with
            {
                Body = FormattedText.Plain(text),
                Raw = text,
                Edited = Now,
            },
            m => update = Put(chat, "edited_message", m));
        return changed is null ? throw Missing("message", message) : new SandboxSent(message, update);
    }

    public SandboxPress Press(long user, int message, string data)
    {
        var found = Shown(user, message);
        return found.Markup.Buttons.Any(row => row.Any(button => button.Data == data))
            ? Press(user, found, data)
            : throw new SandboxNotFoundException($"Message {message} has no button with the data '{data}'.");
    }

    public SandboxPress Press(long user, int message, int row, int column)
    {
        var found = Shown(user, message);
        var button = found.Markup.Buttons.ElementAtOrDefault(row)?.ElementAtOrDefault(column);
        return button?.Data is { } data
            ? Press(user, found, data)
            : throw new SandboxNotFoundException(button is null
                ? $"Message {message} has no button in row {row}, column {column}."
                : $"The button '{button.Text}' of message {message} sends nothing to the bot.");
    }

    public void SetBlocked(long user, bool blocked)
    {
        var chat = world.Town.Chat(user);
        var person = world.Town.User(user);
        if (chat.Blocked == blocked)
        {
            return;
        }

        chat.Blocked = blocked;
        var member = UpdateWriter.Member("my_chat_member", json =>
            Membership.Write(json, Options, chat, person, Now, blocked));
        world.Updates.Append("my_chat_member", member, chat.Id);
    }

    public void Migrate(long group, long supergroup)
    {
        var old = world.Town.Chat(group);
        world.Town.Open(supergroup, "supergroup", old.Title);
        old.MigratedTo = supergroup;
        Put(old, "message", old.Add(Service("migrate_to_chat_id", supergroup)));
        var created = world.Town.Chat(supergroup);
        Put(created, "message", created.Add(Service("migrate_from_chat_id", group)));
    }

    public long Push(JsonObject update)
    {
        long? id = update["update_id"] is JsonValue given && given.TryGetValue(out long value) ? value : null;
        var members = (JsonObject)update.DeepClone();
        members.Remove("update_id");
        var kind = members.Count > 0 ? members.First().Key : "";
        var lane = Introduction.Make(world.Town, members);
        var json = System.Text.Encoding.UTF8.GetBytes(members.ToJsonString())[1..^1];
        return world.Updates.AppendRaw(id, kind, json, lane);
    }

    public void Spoil(SandboxFault fault)
    {
        if (fault.Kind != SandboxFaultKind.UnknownUpdate)
        {
            world.Faults.Add(fault);
            return;
        }

        for (var i = 0; i < fault.Times; i++)
        {
            foreach (var update in UnknownUpdates.Make(Options, Now, fault.Text))
            {
                Push(update);
            }
        }
    }

    private SandboxPress Press(long user, Message message, string data)
    {
        var chat = world.Town.Chat(user);
        var person = world.Town.User(user);
        var query = world.Callbacks.Add();
        var update = UpdateWriter.Member("callback_query", json =>
        {
            json.WriteStartObject();
            json.WriteString("id", query);
            json.WritePropertyName("from");
            TelegramJson.User(json, person);
            json.WritePropertyName("message");
            TelegramJson.Message(json, Options, chat, message);
            json.WriteString("chat_instance", (-chat.Id).ToString(System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("data", data);
            json.WriteEndObject();
        });
        return new SandboxPress(query, world.Updates.Append("callback_query", update, chat.Id));
    }

    private SandboxSent Say(Chat chat, SandboxUser from, Message draft)
    {
        long? update = null;
        var message = chat.Add(draft with { From = from }, m => update = Put(chat, "message", m));
        return new SandboxSent(message.Id, update);
    }

    private long? Put(Chat chat, string kind, Message message) => world.Updates.Append(
        kind, UpdateWriter.Member(kind, json => TelegramJson.Message(json, Options, chat, message)), chat.Id);

    private Message Draft(string text) =>
        new() { Id = 0, Version = 0, Date = Now, Body = FormattedText.Plain(text), Raw = text };

    private Message Service(string kind, long chat) => Draft("") with
    {
        Attachment = new Attachment(kind, json => json.WriteNumberValue(chat)),
    };

    private Chat Open(long user)
    {
        var chat = world.Town.Chat(user);
        chat.Started = true;
        SetBlocked(user, false);
        return chat;
    }

    private Message Shown(long user, int message) =>
        world.Town.Chat(user).Find(message) ?? throw Missing("message", message);

    private static SandboxNotFoundException Missing(string what, int id) =>
        new($"There is no {what} {id} in the chat.");
}
