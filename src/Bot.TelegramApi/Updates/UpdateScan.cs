using System.Text.Json;

namespace Bot.TelegramApi.Updates;

/// <summary>Cuts a body into updates without reading more of them than their ids.</summary>
internal static class UpdateScan
{
    // No depth is too deep here: an update that nests too deep must not take its batch with it.
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>The answer to getUpdates; null when it is a refusal.</summary>
    /// <exception cref="JsonException">The body is cut short or is no JSON.</exception>
    public static UpdateBatch? Answer(ReadOnlyMemory<byte> body)
    {
        var reader = new Utf8JsonReader(body.Span, AnyDepth);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("result"u8))
            {
                reader.Read();
                return reader.TokenType == JsonTokenType.StartArray ? Batch(ref reader, body) : null;
            }

            reader.Skip();
        }

        return null;
    }

    /// <summary>The body of a webhook delivery; null when it has no update id.</summary>
    /// <exception cref="JsonException">The body is cut short or is no JSON.</exception>
    public static UpdateSlice? Delivery(ReadOnlyMemory<byte> body)
    {
        var reader = new Utf8JsonReader(body.Span, AnyDepth);
        return reader.Read() && One(ref reader) is { } id ? new UpdateSlice(id, body) : null;
    }

    private static UpdateBatch Batch(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        var updates = new List<UpdateSlice>();
        var unidentified = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            if (One(ref reader) is { } id)
            {
                updates.Add(new UpdateSlice(id, body[start..(int)reader.BytesConsumed]));
            }
            else
            {
                unidentified++;
            }
        }

        return new UpdateBatch(updates, unidentified);
    }

    // Leaves the reader at the end of the value.
    private static long? One(ref Utf8JsonReader reader)
    {
        long? id = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var named = reader.ValueTextEquals("update_id"u8);
            reader.Read();
            if (named && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number))
            {
                id = number is >= 0 and < long.MaxValue ? number : null;
            }

            reader.Skip();
        }

        return id;
    }
}
