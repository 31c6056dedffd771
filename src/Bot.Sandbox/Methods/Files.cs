using Bot.Sandbox.Chats;

namespace Bot.Sandbox.Methods;

/// <summary>Files of calls, and getFile.</summary>
internal static class Files
{
    private const int DownloadBytes = 20 * 1024 * 1024;

    public static Answer Get(Call call)
    {
        var file = call.World.Files.ById(call.Arguments.Text("file_id") ?? "")
            ?? throw ApiRefusal.BadRequest("invalid file_id");
        if (file.Content.Length > DownloadBytes)
        {
            throw ApiRefusal.BadRequest("file is too big");
        }

        return Answer.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("file_id", file.Id);
            json.WriteString("file_unique_id", file.UniqueId);
            json.WriteNumber("file_size", file.Content.Length);
            json.WriteString("file_path", file.Path);
            json.WriteEndObject();
        });
    }

    /// <summary>The file a call sends: uploaded under the field's name or another, or known by its id.</summary>
    public static StoredFile Sent(Call call, string field, int limit)
    {
        var uploads = call.Arguments.Uploads;
        var text = call.Arguments.Text(field);
        if (uploads.TryGetValue(field, out var upload)
            || (Attached(text) is { } part && uploads.TryGetValue(part, out upload)))
        {
            return upload.Content.Length switch
            {
                0 => throw ApiRefusal.BadRequest("file must be non-empty"),
                var size when size > limit => throw new ApiRefusal(413, "Request Entity Too Large"),
                _ => call.World.Files.Add(upload.Name, upload.Mime, upload.Content),
            };
        }

        if (string.IsNullOrEmpty(text))
        {
            throw ApiRefusal.BadRequest($"there is no {field} in the request");
        }

        return call.World.Files.ById(text) ?? throw ApiRefusal.BadRequest(text.Contains("://", StringComparison.Ordinal)
            ? "failed to get HTTP URL content"
            : "wrong remote file identifier specified: Wrong string length");
    }

    private static string? Attached(string? text) =>
        text is not null && text.StartsWith("attach://", StringComparison.Ordinal) ? text["attach://".Length..] : null;
}
