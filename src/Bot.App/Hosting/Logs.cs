namespace Bot.App.Hosting;

/// <summary>What is logged: our own words from information up, the frameworks' from warnings up. One line a message.
/// </summary>
internal static class Logs
{
    public static void Configure(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
        });
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("Bot", LogLevel.Information);
        // Why a service of ours ended is said once, in a sentence, when the host has stopped.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
    }
}
