namespace Bot.Runner.Storing;

/// <summary>Under which keys the program leaves remarks to itself that several parts read.</summary>
public static class MetaKeys
{
    /// <summary>What stands before the token in a link that opens the bot: «https://t.me/NAME?start=».</summary>
    public const string LinkStart = "linkStart";
}
