using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.TelegramApi.Answers;
using Bot.TelegramApi.Requests;
using Bot.TelegramApi.Updates;

namespace Bot.TelegramApi.Client;

/// <summary>The Bot API methods that the bot uses. One for the whole product: it owns the connections.
/// Only the caller's own cancellation is thrown; all else is a result.</summary>
public sealed class BotApiClient(BotApiAddress address, TimeProvider clock) : IDisposable
{
    private readonly BotApiTransport _transport = new(clock);

    public Task<ApiResult<BotUser>> GetMe(CancellationToken cancel) =>
        Call("getMe", null, Json.AnswerBotUser, BotApiLimits.Call, cancel);

    /// <summary>Waits up to the request's timeout, and 15 s more for the answer.</summary>
    public async Task<ApiResult<UpdateBatch>> GetUpdates(GetUpdates request, CancellationToken cancel)
    {
        using var content = Write(request, Json.GetUpdates);
        var limit = TimeSpan.FromSeconds(request.Timeout) + BotApiLimits.PollSlack;
        var raw = await _transport.Post(address.Method("getUpdates"), content, limit, cancel);
        return AnswerReading.Updates(raw);
    }

    public Task<ApiResult<SentMessage>> SendMessage(SendMessage request, CancellationToken cancel) =>
        Call("sendMessage", request, Json.SendMessage, Json.AnswerSentMessage, cancel);

    public Task<ApiResult<bool>> AnswerCallbackQuery(AnswerCallbackQuery request, CancellationToken cancel) =>
        Call("answerCallbackQuery", request, Json.AnswerCallbackQuery, Json.AnswerBoolean, cancel);

    public Task<ApiResult<bool>> SetMyCommands(SetMyCommands request, CancellationToken cancel) =>
        Call("setMyCommands", request, Json.SetMyCommands, Json.AnswerBoolean, cancel);

    public Task<ApiResult<bool>> DeleteMyCommands(DeleteMyCommands request, CancellationToken cancel) =>
        Call("deleteMyCommands", request, Json.DeleteMyCommands, Json.AnswerBoolean, cancel);

    public Task<ApiResult<bool>> SetMyDescription(SetMyDescription request, CancellationToken cancel) =>
        Call("setMyDescription", request, Json.SetMyDescription, Json.AnswerBoolean, cancel);

    public Task<ApiResult<bool>> SetMyShortDescription(SetMyShortDescription request, CancellationToken cancel) =>
        Call("setMyShortDescription", request, Json.SetMyShortDescription, Json.AnswerBoolean, cancel);

    public Task<ApiResult<bool>> DeleteWebhook(DeleteWebhook request, CancellationToken cancel) =>
        Call("deleteWebhook", request, Json.DeleteWebhook, Json.AnswerBoolean, cancel);

    public Task<ApiResult<bool>> SetWebhook(SetWebhook request, CancellationToken cancel) =>
        Call("setWebhook", request, Json.SetWebhook, Json.AnswerBoolean, cancel);

    public async Task<ApiResult<SentMessage>> SendDocument(SendDocument request, CancellationToken cancel)
    {
        using var content = request.Form();
        return await Call("sendDocument", content, Json.AnswerSentMessage, BotApiLimits.File, cancel);
    }

    public async Task<ApiResult<SentMessage>> SendPhoto(SendPhoto request, CancellationToken cancel)
    {
        using var content = request.Form();
        return await Call("sendPhoto", content, Json.AnswerSentMessage, BotApiLimits.File, cancel);
    }

    public Task<ApiResult<SentMessage>> SendKept(SendKept request, CancellationToken cancel) => Call(
        request.Photo is null ? "sendDocument" : "sendPhoto", request, Json.SendKept, Json.AnswerSentMessage, cancel);

    public Task<ApiResult<BotFile>> GetFile(GetFile request, CancellationToken cancel) =>
        Call("getFile", request, Json.GetFile, Json.AnswerBotFile, cancel);

    /// <summary>Copies a file that a person sent.</summary>
    /// <param name="filePath">From <see cref="GetFile"/>.</param>
    /// <param name="destination">May hold a part of the file when the result is not Ok.</param>
    /// <param name="largest">A larger file is refused with 413.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<ApiResult<bool>> Download(
        string filePath, Stream destination, long largest, CancellationToken cancel)
    {
        if (!BotApiAddress.IsFilePath(filePath))
        {
            return new ApiResult<bool>.Refused(400, "The server named a file path that leads elsewhere");
        }

        var file = address.File(filePath);
        var raw = await _transport.Download(file, destination, largest, BotApiLimits.File, cancel);
        return AnswerReading.Downloaded(raw);
    }

    /// <summary>The server, without the token.</summary>
    public override string ToString() => address.ToString();

    public void Dispose() => _transport.Dispose();

    private static BotApiJson Json => BotApiJson.Wire;

    private static ByteArrayContent Write<TRequest>(TRequest request, JsonTypeInfo<TRequest> shape)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(request, shape));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    private async Task<ApiResult<T>> Call<TRequest, T>(
        string method, TRequest request, JsonTypeInfo<TRequest> shape, JsonTypeInfo<Answer<T>> answer,
        CancellationToken cancel)
    {
        using var content = Write(request, shape);
        return await Call(method, content, answer, BotApiLimits.Call, cancel);
    }

    private async Task<ApiResult<T>> Call<T>(
        string method, HttpContent? content, JsonTypeInfo<Answer<T>> answer, TimeSpan limit, CancellationToken cancel)
    {
        var raw = await _transport.Post(address.Method(method), content, limit, cancel);
        return AnswerReading.Plain(raw, answer);
    }
}
