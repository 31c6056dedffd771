namespace Bot.TelegramApi.Client;

/// <summary>Why no answer of the Bot API came. All of them pass by themselves, or with the network.</summary>
public enum NetworkFailure
{
    /// <summary>No connection, or it was cut.</summary>
    Connection,

    /// <summary>No answer before the deadline.</summary>
    Timeout,

    /// <summary>An answer that is not the Bot API's: empty, cut short, or the page of a proxy.</summary>
    Garbled,
}
