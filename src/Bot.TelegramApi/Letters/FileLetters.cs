using Bot.Monitoring.Documents;
using Bot.Runner.Sending;
using Bot.TelegramApi.Answers;
using Bot.TelegramApi.Client;
using Bot.TelegramApi.Requests;

namespace Bot.TelegramApi.Letters;

/// <summary>The call that sends the file of a letter.</summary>
internal sealed class FileLetters(BotApiClient client, IDocumentPress press)
{
    private const int LongestCaption = 1024;

    /// <summary>Makes the file now, so that it is made once however often it is tried to be sent in a row.</summary>
    public Func<CancellationToken, Task<ApiResult<SentMessage>>> Of(Letter letter, Document document)
    {
        var text = PlainText.Of(letter.Text);
        var caption = text.Length == 0 ? null : text.Length > LongestCaption ? text[..LongestCaption] : text;
        if (document is Document.Stored { File: var kept })
        {
            return cancel => Kept(letter.Chat, kept.Id, caption, cancel);
        }

        var bytes = press.Make(document) ?? throw new InvalidOperationException("The press made no file.");
        return document is Document.Code
            ? cancel => client.SendPhoto(new SendPhoto(letter.Chat, document.FileName, bytes, caption), cancel)
            : cancel => client.SendDocument(new SendDocument(letter.Chat, document.FileName, bytes, caption), cancel);
    }

    // Only Telegram knows as what a file was sent.
    private async Task<ApiResult<SentMessage>> Kept(long chat, string id, string? caption, CancellationToken cancel)
    {
        var sent = await client.SendKept(new SendKept(chat, id, null, caption), cancel);
        return sent is ApiResult<SentMessage>.Refused { Code: 400 } no
            && no.Description.Contains("of type Photo", StringComparison.OrdinalIgnoreCase)
                ? await client.SendKept(new SendKept(chat, null, id, caption), cancel)
                : sent;
    }
}
