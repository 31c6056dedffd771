namespace Bot.TelegramApi;

/// <summary>How updates come.</summary>
public enum ReceiveBy
{
    /// <summary>The bot asks. One process only.</summary>
    Polling,

    /// <summary>Telegram calls. Any number of processes behind one address.</summary>
    Webhook,
}
