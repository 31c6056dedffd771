using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Bot.TelegramApi.Requests;

/// <summary>A file with its words, as a form.</summary>
internal static class Upload
{
    public static MultipartFormDataContent Form(
        string field, long chat, string fileName, ReadOnlyMemory<byte> content, string? caption)
    {
        // A file name is read as UTF-8; encoded any other way the person would see the encoding.
        var form = new MultipartFormDataContent { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        form.Add(new StringContent(chat.ToString(CultureInfo.InvariantCulture)), "chat_id");
        if (caption is not null)
        {
            form.Add(new StringContent(caption), "caption");
        }

        form.Add(File(field, fileName, content));
        return form;
    }

    private static ReadOnlyMemoryContent File(string field, string fileName, ReadOnlyMemory<byte> content)
    {
        var file = new ReadOnlyMemoryContent(content);
        var name = string.Concat(fileName.Where(c => !char.IsControl(c) && c is not ('"' or '\\')));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        file.Headers.TryAddWithoutValidation(
            "Content-Disposition", $"form-data; name=\"{field}\"; filename=\"{name}\"");
        return file;
    }
}
