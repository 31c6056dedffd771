using System.Text.Json;

namespace Bot.Sandbox.Tests;

/// <summary>An answer of the Bot API.</summary>
public sealed record Reply(int Status, JsonElement Body, string? RetryAfterHeader)
{
    public JsonElement Result => Body.GetProperty("result");

    public string? Description => Body.TryGetProperty("description", out var text) ? text.GetString() : null;

    public static async Task<Reply> ReadAsync(HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return new Reply(
            (int)response.StatusCode,
            document.RootElement.Clone(),
            response.Headers.RetryAfter?.Delta?.TotalSeconds.ToString(
                System.Globalization.CultureInfo.InvariantCulture));
    }
}
