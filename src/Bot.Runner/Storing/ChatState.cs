using Bot.Conversations.Places;
using Bot.Monitoring.People;

namespace Bot.Runner.Storing;

/// <summary>Where a chat is before a turn.</summary>
/// <param name="Chat">The chat, which is also the person's id.</param>
/// <param name="Place">Where the conversation is; idle for a chat that is not stored yet.</param>
/// <param name="Screen">Counts the screens shown: a button acts on the screen it stands under only.</param>
/// <param name="Person">The person with the roles that are not withdrawn; null for a stranger.</param>
/// <param name="Reachable">Whether messages to the person arrive; true for a stranger.</param>
/// <param name="Revision">Counts the commits of the chat; 0 when it is not stored yet.</param>
public sealed record ChatState(long Chat, Place Place, int Screen, Person? Person, bool Reachable, long Revision);
