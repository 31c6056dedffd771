using System.Text.Json;
using Bot.Sandbox.Chats;
using Bot.Sandbox.Formatting;

namespace Bot.Sandbox.Methods;

/// <summary>Everything that makes a new message.</summary>
internal static class Sending
{
    private const int PhotoBytes = 10 * 1024 * 1024;
    private const int DocumentBytes = 50 * 1024 * 1024;

    private static readonly HashSet<string> Actions = new(StringComparer.Ordinal)
    {
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
        "choose_sticker", "find_location", "record_video_note", "upload_video_note",
    };

    public static Answer Text(Call call) =>
        Send(call, Targets.Text(call), call.Arguments.Text("text")!, null);

    public static Answer Document(Call call)
    {
        var file = Files.Sent(call, "document", DocumentBytes);
        return Send(call, Targets.Caption(call), call.Arguments.Text("caption") ?? "", Attachment.Document(file));
    }

    public static Answer Photo(Call call)
    {
        var file = Files.Sent(call, "photo", PhotoBytes);
        var size = Picture.Size(file.Content.Span) ?? throw ApiRefusal.BadRequest("IMAGE_PROCESS_FAILED");
        var (shorter, longer) = (Math.Min(size.Width, size.Height), Math.Max(size.Width, size.Height));
        if (shorter + longer > 10_000 || longer > 20 * shorter)
        {
            throw ApiRefusal.BadRequest("PHOTO_INVALID_DIMENSIONS");
        }

        return Send(call, Targets.Caption(call), call.Arguments.Text("caption") ?? "", Attachment.Photo(file));
    }

    public static Answer Action(Call call)
    {
        Targets.Writable(call);
        return Actions.Contains(call.Arguments.Text("action") ?? "")
            ? Answer.True
            : throw ApiRefusal.BadRequest("wrong parameter action in request");
    }

    private static Answer Send(Call call, FormattedText body, string raw, Attachment? attachment)
    {
        var markup = Targets.Markup(call);
        var chat = Targets.Writable(call);
        var replied = Replied(call, chat);
        if (call.World.Pace.Refuse(chat) is { } seconds)
        {
            throw ApiRefusal.TooMany(seconds);
        }

        var options = call.World.Options;
        var message = chat.Add(new Message
        {
            Id = 0,
            Version = 0,
            Date = options.Clock.GetUtcNow(),
            Body = body,
            Raw = raw,
            Markup = markup,
            Attachment = attachment,
            ReplyTo = replied,
        });
        return Answer.Of(json => TelegramJson.Message(json, options, chat, message));
    }

    private static Message? Replied(Call call, Chat chat)
    {
        var reply = call.Arguments.Json("reply_parameters");
        var lenient = call.Arguments.Flag("allow_sending_without_reply");
        var id = call.Arguments.Number("reply_to_message_id");
        if (reply is { ValueKind: JsonValueKind.Object } given)
        {
            id = given.TryGetProperty("message_id", out var number) && number.TryGetInt64(out var value) ? value : null;
            lenient = given.TryGetProperty("allow_sending_without_reply", out var flag)
                && flag.ValueKind == JsonValueKind.True;
        }

        if (id is null)
        {
            return null;
        }

        return chat.Find((int)Math.Clamp(id.Value, 0, int.MaxValue))
            ?? (lenient ? null : throw ApiRefusal.BadRequest("message to be replied not found"));
    }
}
