using Bot.Sandbox.Chats;

namespace Bot.Sandbox.Methods;

/// <summary>Telegram's published limits on new messages, as leaky buckets; edits and answers are not counted.</summary>
internal sealed class Pace(SandboxOptions options)
{
    private static readonly Rate All = new(30, TimeSpan.FromSeconds(1) / 30);
    private static readonly Rate OneChat = new(3, TimeSpan.FromSeconds(1));
    private static readonly Rate Group = new(20, TimeSpan.FromMinutes(1) / 20);

    private readonly Lock gate = new();
    private readonly Dictionary<long, DateTimeOffset> chats = [];
    private DateTimeOffset all;

    /// <summary>Counts a message, or tells after how many seconds it may come.</summary>
    public int? Refuse(Chat chat)
    {
        if (!options.EnforceLimits)
        {
            return null;
        }

        lock (gate)
        {
            var now = options.Clock.GetUtcNow();
            var rate = chat.IsGroup ? Group : OneChat;
            var wait = Max(All.Wait(all, now), rate.Wait(chats.GetValueOrDefault(chat.Id), now));
            if (wait > TimeSpan.Zero)
            {
                return (int)Math.Ceiling(wait.TotalSeconds);
            }

            all = All.Next(all, now);
            chats[chat.Id] = rate.Next(chats.GetValueOrDefault(chat.Id), now);
            return null;
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            chats.Clear();
            all = default;
        }
    }

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;

    // The instant kept is the one at which the bucket will be empty again.
    private sealed record Rate(int Burst, TimeSpan Every)
    {
        public TimeSpan Wait(DateTimeOffset empty, DateTimeOffset now) => empty - now - (Every * (Burst - 1));

        public DateTimeOffset Next(DateTimeOffset empty, DateTimeOffset now) => (empty > now ? empty : now) + Every;
    }
}
