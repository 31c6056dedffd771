using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Runner.Storing;

/// <summary>How places, answers, commands and deliveries are written in every store.</summary>
public static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        // It never reaches a page: Cyrillic stays readable for whoever opens the store.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Writes a value; a case of a closed family has to be given as its base.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="StoreException">The text is something else.</exception>
    public static T Read<T>(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, Options) ?? throw Damaged<T>(null);
        }
        catch (JsonException wrong)
        {
            throw Damaged<T>(wrong);
        }
    }

    private static StoreException Damaged<T>(JsonException? wrong) => new(
        StoreFailure.Damaged,
        $"A stored {typeof(T).Name} cannot be read. Restore the store from a backup.",
        wrong);
}
