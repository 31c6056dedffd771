namespace Bot.TelegramApi.Updates;

/// <summary>What became of an update. All of them are confirmed.</summary>
public enum Fate
{
    /// <summary>Goes to the inbox.</summary>
    Taken,

    /// <summary>Known, and not for us: channels, other bots, talk in groups.</summary>
    Dropped,

    /// <summary>Of a kind that did not exist when this was written.</summary>
    Unknown,

    /// <summary>Of a known kind, but not in the promised shape.</summary>
    Unreadable,
}
