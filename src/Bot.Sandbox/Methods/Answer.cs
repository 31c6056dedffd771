using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bot.Sandbox.Methods;

/// <summary>An answer ready to be sent.</summary>
internal sealed record Answer(int Status, ReadOnlyMemory<byte> Body, string? Description, int? RetryAfter = null)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Answer True { get; } = Of(json => json.WriteBooleanValue(true));

    public static Answer Of(Action<Utf8JsonWriter> result, string? description = null) =>
        new(200, Json(json => Success(json, result, description)), description);

    public static Answer Of(ApiRefusal refusal) =>
        new(refusal.Code, Json(json => Refusal(json, refusal)), refusal.Message, refusal.RetryAfter);

    public static ReadOnlyMemory<byte> Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            write(json);
        }

        return buffer.WrittenMemory;
    }

    private static void Success(Utf8JsonWriter json, Action<Utf8JsonWriter> result, string? description)
    {
        json.WriteStartObject();
        json.WriteBoolean("ok", true);
        json.WritePropertyName("result");
        result(json);
        if (description is not null)
        {
            json.WriteString("description", description);
        }

        json.WriteEndObject();
    }

    private static void Refusal(Utf8JsonWriter json, ApiRefusal refusal)
    {
        json.WriteStartObject();
        json.WriteBoolean("ok", false);
        json.WriteNumber("error_code", refusal.Code);
        json.WriteString("description", refusal.Message);
        if (refusal.RetryAfter is not null || refusal.MigrateTo is not null)
        {
            json.WriteStartObject("parameters");
            if (refusal.MigrateTo is { } chat)
            {
                json.WriteNumber("migrate_to_chat_id", chat);
            }

            if (refusal.RetryAfter is { } seconds)
            {
                json.WriteNumber("retry_after", seconds);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
