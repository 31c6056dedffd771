using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.TelegramApi.Answers;
using Bot.TelegramApi.Requests;

namespace Bot.TelegramApi.Client;

/// <summary>How requests are written and answers read, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Answer<bool>))]
[JsonSerializable(typeof(Answer<BotFile>))]
[JsonSerializable(typeof(Answer<BotUser>))]
[JsonSerializable(typeof(Answer<SentMessage>))]
[JsonSerializable(typeof(Answer<JsonElement>))]
[JsonSerializable(typeof(AnswerCallbackQuery))]
[JsonSerializable(typeof(DeleteMyCommands))]
[JsonSerializable(typeof(DeleteWebhook))]
[JsonSerializable(typeof(GetFile))]
[JsonSerializable(typeof(GetUpdates))]
[JsonSerializable(typeof(SendKept))]
[JsonSerializable(typeof(SendMessage))]
[JsonSerializable(typeof(SetMyCommands))]
[JsonSerializable(typeof(SetMyDescription))]
[JsonSerializable(typeof(SetMyShortDescription))]
[JsonSerializable(typeof(SetWebhook))]
internal sealed partial class BotApiJson : JsonSerializerContext
{
    // Cyrillic as it is: escaped, every letter would take six bytes of the request.
    public static readonly BotApiJson Wire = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
