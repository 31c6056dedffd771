using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;

namespace Bot.TelegramApi.Webhook;

/// <summary>The secret that Telegram sends along. Kept as its hash, so that a guess of any length takes the same time.
/// </summary>
public sealed partial class WebhookSecret
{
    public const string Header = "X-Telegram-Bot-Api-Secret-Token";

    private readonly byte[] _hash;

    /// <summary>Checks its shape.</summary>
    public WebhookSecret(string? secret)
    {
        if (secret is null || !Shape().IsMatch(secret))
        {
            throw new ArgumentException(
                "Telegram:WebhookSecret must be 1 to 256 of A-Z a-z 0-9 _ and -: without one anybody could deliver.");
        }

        _hash = Hash(secret);
    }

    /// <summary>Compares in constant time.</summary>
    public bool Is(StringValues header) =>
        CryptographicOperations.FixedTimeEquals(_hash, Hash(header.Count == 1 ? header[0] : null));

    private static byte[] Hash(string? text) => SHA256.HashData(Encoding.UTF8.GetBytes(text ?? ""));

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,256}\z")]
    private static partial Regex Shape();
}
