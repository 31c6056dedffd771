using System.Collections.Concurrent;

namespace Bot.Sandbox.Chats;

/// <summary>All people and chats.</summary>
internal sealed class Town(int messagesPerChat, int firstId)
{
    private readonly Versions versions = new();
    private readonly ConcurrentDictionary<long, Chat> chats = new();

    /// <summary>A person comes with a private chat that has not begun; coming again keeps the chat.</summary>
    public Chat Welcome(SandboxUser user) =>
        chats.GetOrAdd(user.Id, id => new Chat(id, "private", user, null, versions, messagesPerChat, firstId));

    public Chat Open(long id, string type, string? title) =>
        chats.GetOrAdd(id, _ => new Chat(id, type, null, title, versions, messagesPerChat, firstId) { Started = true });

    public Chat? Find(long id) => chats.GetValueOrDefault(id);

    /// <summary>A public chat by its name, with or without the sign.</summary>
    public Chat? Find(string name) =>
        chats.Values.FirstOrDefault(chat =>
            string.Equals(chat.User?.Username, name.TrimStart('@'), StringComparison.OrdinalIgnoreCase));

    public Chat Chat(long id) => Find(id) ?? throw new SandboxNotFoundException(
        $"There is no chat {id}: add the person with POST /sandbox/users first.");

    public SandboxUser User(long id) => Chat(id).User ?? throw new SandboxNotFoundException(
        $"There is no person {id}: add one with POST /sandbox/users first.");

    public void Clear()
    {
        var gone = chats.Values.ToList();
        chats.Clear();
        gone.ForEach(chat => chat.Close());
    }
}
