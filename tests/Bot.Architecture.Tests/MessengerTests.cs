using System.Text.RegularExpressions;
using Bot.Architecture.Tests.Repository;

namespace Bot.Architecture.Tests;

/// <summary>One adapter speaks to Telegram and one double of it; all else could serve another messenger.</summary>
public sealed partial class MessengerTests
{
    private static readonly string[] Speakers = ["Bot.TelegramApi", "Bot.Sandbox", "Bot.App"];

    [Fact]
    public void Words_OfTelegram_StayInItsAdapter() => Rule.Holds(
        Checkout.Files.Where(path => path.StartsWith("src/") && !Speakers.Contains(path.Split('/')[1]))
            .Where(path => Path.GetExtension(path) is ".cs" or ".sql" or ".js" or ".html")
            .Select(path => new SourceFile(path, Checkout.Read(path)))
            .SelectMany(file => file.Where(line => Words().IsMatch(line))),
        "Name the idea (delivery, letter, press, screen), or move the code into Bot.TelegramApi.");

    [Theory]
    [InlineData("await client.SendMessage(chat)")]
    [InlineData("\"update_id\"")]
    [InlineData("https://t.me/bot")]
    public void Words_OfTelegram_AreRecognised(string line) => Assert.Matches(Words(), line);

    [Theory]
    [InlineData("public sealed record Letter(long Chat)")]
    [InlineData("The message id that was edited.")]
    [InlineData("Task<string?> GetMeta(string key)")]
    public void Words_OfOurs_AreNotTelegrams(string line) => Assert.DoesNotMatch(Words(), line);

    [GeneratedRegex(
        @"\b(send(Message|Document|Photo|MediaGroup|ChatAction)|getUpdates|getMe\b|(set|delete)Webhook|setMyCommands" +
        @"|answerCallbackQuery|editMessage\w*|callback_?(query|data)|inline_?keyboard|reply_?markup|parse_?mode" +
        @"|(chat|message|update|file)_id|my_chat_member|retry_after|migrate_to_chat_id|link_preview_options)" +
        @"|\bapi\.telegram\.org|\bt\.me/",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
