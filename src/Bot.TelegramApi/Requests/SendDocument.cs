using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Bot.TelegramApi.Requests;

/// <summary>A file, up to 50 MB.</summary>
/// <param name="ChatId">To whom.</param>
/// <param name="FileName">As the person sees it.</param>
/// <param name="Content">The bytes, in memory so that a second attempt can send them again.</param>
/// <param name="Caption">Plain text, up to 1024 characters; null for none.</param>
public sealed record SendDocument(long ChatId, string FileName, ReadOnlyMemory<byte> Content, string? Caption = null)
{
    internal MultipartFormDataContent Form()
    {
        // A file name is read as UTF-8; encoded any other way the person would see the encoding.
        var form = new MultipartFormDataContent { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        form.Add(new StringContent(ChatId.ToString(CultureInfo.InvariantCulture)), "chat_id");
        if (Caption is not null)
        {
            form.Add(new StringContent(Caption), "caption");
        }

        form.Add(File());
        return form;
    }

    private ReadOnlyMemoryContent File()
    {
        var file = new ReadOnlyMemoryContent(Content);
        var name = string.Concat(FileName.Where(c => !char.IsControl(c) && c is not ('"' or '\\')));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        file.Headers.TryAddWithoutValidation(
            "Content-Disposition", $"form-data; name=\"document\"; filename=\"{name}\"");
        return file;
    }
}
