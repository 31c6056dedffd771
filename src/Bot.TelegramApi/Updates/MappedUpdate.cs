using Bot.Runner.Receiving;

namespace Bot.TelegramApi.Updates;

/// <summary>An update in the product's words.</summary>
/// <param name="Id">The update id.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Received">For the inbox; null when the fate is another than Taken.</param>
/// <param name="CallbackQuery">The button press to acknowledge; null when it is none.</param>
public sealed record MappedUpdate(long Id, Fate Fate, Received? Received = null, string? CallbackQuery = null);
