using Bot.Sandbox.Chats;

namespace Bot.Sandbox.Methods;

/// <summary>Changes of messages that exist.</summary>
internal static class Editing
{
    private const string NotModified = "message is not modified: specified new message content and reply markup are "
        + "exactly the same as a current content and reply markup of the message";

    private static readonly TimeSpan Deletable = TimeSpan.FromHours(48);

    public static Answer Text(Call call)
    {
        var body = Targets.Text(call);
        var raw = call.Arguments.Text("text")!;
        var now = call.World.Options.Clock.GetUtcNow();
        return Edit(call, (message, markup) => message.Attachment is not null
            ? throw ApiRefusal.BadRequest("there is no text in the message to edit")
            : message.Body.SameAs(body) && message.Markup.Json == markup.Json
                ? throw ApiRefusal.BadRequest(NotModified)
                : message with { Body = body, Raw = raw, Markup = markup, Edited = now });
    }

    public static Answer Markup(Call call) => Edit(call, (message, markup) => message.Markup.Json == markup.Json
        ? throw ApiRefusal.BadRequest(NotModified)
        : message with { Markup = markup, Edited = call.World.Options.Clock.GetUtcNow() });

    public static Answer Delete(Call call)
    {
        var chat = Targets.Writable(call);
        var now = call.World.Options.Clock.GetUtcNow();
        var deleted = chat.Change(Targets.MessageId(call), message => now - message.Date > Deletable
            ? throw ApiRefusal.BadRequest("message can't be deleted")
            : message with { Deleted = true });
        return deleted is null ? throw ApiRefusal.BadRequest("message to delete not found") : Answer.True;
    }

    private static Answer Edit(Call call, Func<Message, Markup, Message> edit)
    {
        var markup = Targets.Markup(call);
        var chat = Targets.Writable(call);
        var edited = chat.Change(Targets.MessageId(call), message => message.From is not null
            ? throw ApiRefusal.BadRequest("message can't be edited")
            : edit(message, markup));
        return edited is null
            ? throw ApiRefusal.BadRequest("message to edit not found")
            : Answer.Of(json => TelegramJson.Message(json, call.World.Options, chat, edited));
    }
}
