namespace Bot.TelegramApi.Requests;

/// <summary>A file, up to 50 MB.</summary>
/// <param name="ChatId">To whom.</param>
/// <param name="FileName">As the person sees it.</param>
/// <param name="Content">The bytes, in memory so that a second attempt can send them again.</param>
/// <param name="Caption">Plain text, up to 1024 characters; null for none.</param>
public sealed record SendDocument(long ChatId, string FileName, ReadOnlyMemory<byte> Content, string? Caption = null)
{
    internal MultipartFormDataContent Form() => Upload.Form("document", ChatId, FileName, Content, Caption);
}
