using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.TelegramApi.Answers;
using Bot.TelegramApi.Updates;

namespace Bot.TelegramApi.Client;

/// <summary>Body -> result.</summary>
internal static class AnswerReading
{
    public static ApiResult<T> Plain<T>(RawAnswer raw, JsonTypeInfo<Answer<T>> shape)
    {
        if (raw.Failure is { } failure)
        {
            return new ApiResult<T>.Unreachable(failure);
        }

        try
        {
            return JsonSerializer.Deserialize(raw.Body.Span, shape) switch
            {
                { Ok: true, Result: { } value } => new ApiResult<T>.Ok(value),
                { Ok: false, ErrorCode: not null } no => raw.Refusal<T>(no.ErrorCode, no.Description, no.Parameters),
                _ => Garbled<T>(raw),
            };
        }
        catch (JsonException)
        {
            return Garbled<T>(raw);
        }
    }

    public static ApiResult<UpdateBatch> Updates(RawAnswer raw)
    {
        try
        {
            return raw.Failure is null && UpdateScan.Answer(raw.Body) is { } batch
                ? new ApiResult<UpdateBatch>.Ok(batch)
                : Plain(raw, BotApiJson.Wire.AnswerJsonElement) switch
                {
                    ApiResult<JsonElement>.Refused no => new ApiResult<UpdateBatch>.Refused(
                        no.Code, no.Description, no.RetryAfter, no.MigrateTo),
                    ApiResult<JsonElement>.Unreachable no => new ApiResult<UpdateBatch>.Unreachable(no.Failure),
                    _ => Garbled<UpdateBatch>(raw),
                };
        }
        catch (JsonException)
        {
            return Garbled<UpdateBatch>(raw);
        }
    }

    public static ApiResult<bool> Downloaded(RawAnswer raw) => raw switch
    {
        { Failure: { } failure } => new ApiResult<bool>.Unreachable(failure),
        { Status: 200 } => new ApiResult<bool>.Ok(true),
        { Status: 413 } => new ApiResult<bool>.Refused(413, "The file is too big"),
        _ => Plain(raw, BotApiJson.Wire.AnswerBoolean),
    };

    // A proxy in front of the server speaks HTML; its 429 counts, the rest is just no answer.
    private static ApiResult<T> Garbled<T>(RawAnswer raw) => raw.Status == 429
        ? raw.Refusal<T>(429, null, null)
        : new ApiResult<T>.Unreachable(NetworkFailure.Garbled);
}
