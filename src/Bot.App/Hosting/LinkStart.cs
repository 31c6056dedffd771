namespace Bot.App.Hosting;

/// <summary>What stands before the token in a link that opens the bot.</summary>
internal static class LinkStart
{
    public static string Of(string bot) => $"https://t.me/{bot}?start=";
}
