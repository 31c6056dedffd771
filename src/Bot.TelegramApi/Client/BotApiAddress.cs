using System.Text.RegularExpressions;

namespace Bot.TelegramApi.Client;

/// <summary>Where the Bot API is and by which token. The only type that puts the token into an address; it never
/// shows it.</summary>
public sealed partial class BotApiAddress
{
    /// <summary>Telegram's own server.</summary>
    public const string Telegram = "https://api.telegram.org";

    private readonly string _root;
    private readonly string _token;

    /// <summary>Checks both.</summary>
    /// <param name="token">From BotFather.</param>
    /// <param name="baseUrl">Scheme, authority and path are all kept; null for Telegram's own server.</param>
    public BotApiAddress(string token, string? baseUrl)
    {
        if (!TokenShape().IsMatch(token))
        {
            throw new ArgumentException(
                "Telegram:Token is not a bot token (digits, a colon, letters): copy it again from BotFather.");
        }

        if (!Uri.TryCreate(baseUrl ?? Telegram, UriKind.Absolute, out var url)
            || url.Scheme is not ("http" or "https") || url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            throw new ArgumentException(
                "Telegram:BaseUrl is not an http(s) address without a query: write it as https://api.telegram.org.");
        }

        _root = url.GetLeftPart(UriPartial.Path).TrimEnd('/');
        _token = token;
    }

    /// <summary>The server, without the token.</summary>
    public override string ToString() => _root;

    internal Uri Method(string name) => new($"{_root}/bot{_token}/{name}");

    internal Uri File(string path) =>
        new($"{_root}/file/bot{_token}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}");

    // "." and ".." would climb out of the bot's folder once the address is made.
    internal static bool IsFilePath(string path) =>
        path.Length > 0 && path.Split('/').All(part => part is not ("" or "." or ".."));

    [GeneratedRegex(@"^[0-9]{1,20}:[A-Za-z0-9_-]{1,256}\z")]
    private static partial Regex TokenShape();
}
