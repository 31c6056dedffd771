namespace Bot.TelegramApi.Requests;

/// <summary>A poll.</summary>
/// <param name="Offset">Confirms all that is lower; null confirms nothing.</param>
/// <param name="Limit">1-100.</param>
/// <param name="Timeout">Seconds to wait for the first update; the server goes up to 50.</param>
/// <param name="AllowedUpdates">Sticks to the bot on the server.</param>
public sealed record GetUpdates(long? Offset, int Limit, int Timeout, IReadOnlyList<string> AllowedUpdates);
