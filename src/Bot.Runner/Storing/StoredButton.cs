using Bot.Conversations.Inputs;

namespace Bot.Runner.Storing;

/// <summary>What a button's token stands for.</summary>
/// <param name="Token">The token; see <see cref="Tokens.ButtonToken"/>.</param>
/// <param name="Chat">The only chat it may be pressed in.</param>
/// <param name="Screen">The screen it stands under.</param>
/// <param name="Command">What pressing it asks for.</param>
/// <param name="Used">Whether it has acted.</param>
public sealed record StoredButton(string Token, long Chat, int Screen, Command Command, bool Used = false);
