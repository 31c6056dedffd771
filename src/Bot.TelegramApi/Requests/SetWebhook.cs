namespace Bot.TelegramApi.Requests;

/// <summary>Where Telegram is to deliver.</summary>
/// <param name="Url">https, port 443, 80, 88 or 8443.</param>
/// <param name="SecretToken">Comes back as a header of every delivery.</param>
/// <param name="MaxConnections">1-100.</param>
/// <param name="AllowedUpdates">Sticks to the bot on the server.</param>
public sealed record SetWebhook(
    string Url, string SecretToken, int MaxConnections, IReadOnlyList<string> AllowedUpdates)
{
    // The generated one would print the secret.
    public override string ToString() => $"SetWebhook {{ Url = {Url}, MaxConnections = {MaxConnections} }}";
}
