namespace Bot.TelegramApi.Requests;

/// <summary>A picture that is shown in the chat, up to 10 MB.</summary>
/// <param name="ChatId">To whom.</param>
/// <param name="FileName">Its name when it is saved.</param>
/// <param name="Content">The bytes of a PNG or JPEG.</param>
/// <param name="Caption">Plain text, up to 1024 characters; null for none.</param>
public sealed record SendPhoto(long ChatId, string FileName, ReadOnlyMemory<byte> Content, string? Caption = null)
{
    internal MultipartFormDataContent Form() => Upload.Form("photo", ChatId, FileName, Content, Caption);
}
