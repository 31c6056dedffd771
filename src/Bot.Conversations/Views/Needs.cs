using Bot.Monitoring.Entries;

namespace Bot.Conversations.Views;

/// <summary>What a turn has to see before it can be computed.</summary>
/// <param name="Invitation">The key of an invitation; null when none is looked at.</param>
/// <param name="Entries">The entries; each is given back, untouched when it is not stored.</param>
/// <param name="EditedMessage">The message whose answers are looked for; null when nothing was edited.</param>
public sealed record Needs(string? Invitation, IReadOnlyList<EntryKey> Entries, long? EditedMessage)
{
    /// <summary>The ids of the registers whose reports are looked at.</summary>
    public IReadOnlyList<string> Registers { get; init; } = [];

    /// <summary>Whether <see cref="View.People"/> is looked at.</summary>
    public bool People { get; init; }

    /// <summary>The entry whose changes are looked at; null when none is.</summary>
    public EntryKey? History { get; init; }

    /// <summary>How many tokens of invitations are to be drawn.</summary>
    public int Tokens { get; init; }

    /// <summary>Whether <see cref="View.Held"/> is looked at.</summary>
    public bool Held { get; init; }

    /// <summary>A turn that looks at nothing but the person.</summary>
    public static Needs Nothing { get; } = new(null, [], null);
}
