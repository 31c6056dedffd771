using Bot.Conversations.Effects;
using Bot.Conversations.Places;

namespace Bot.Conversations;

/// <summary>What one input led to.</summary>
/// <param name="Place">Where the chat is now.</param>
/// <param name="Effects">What is to be committed and said, in order.</param>
public sealed record Turn(Place Place, IReadOnlyList<Effect> Effects);
