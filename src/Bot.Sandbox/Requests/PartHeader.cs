using Bot.Sandbox.Methods;

namespace Bot.Sandbox.Requests;

/// <summary>The names of a multipart part, read as plainly as Telegram reads them.</summary>
internal sealed record PartHeader(string Name, string? File)
{
    private const string Kind = "form-data;";

    /// <summary>A piece ends at every semicolon, nothing is decoded, <c>filename*</c> is ignored.</summary>
    public static PartHeader Read(string? disposition)
    {
        if (disposition is null || !disposition.StartsWith(Kind, StringComparison.Ordinal))
        {
            throw ApiRefusal.BadRequest("expected form-data content disposition");
        }

        string? name = null, file = null;
        foreach (var piece in disposition[Kind.Length..].Split(';'))
        {
            var equals = piece.IndexOf('=', StringComparison.Ordinal);
            var key = equals < 0 ? "" : piece[..equals].Trim();
            name = key == "name" ? Unquoted(piece[(equals + 1)..].Trim()) : name;
            file = key == "filename" ? Unquoted(piece[(equals + 1)..].Trim()) : file;
        }

        return string.IsNullOrEmpty(name)
            ? throw ApiRefusal.BadRequest("field name in multipart/form-data not found")
            : new PartHeader(name, file);
    }

    private static string Unquoted(string value) =>
        value.Length > 1 && value[0] == '"' && value[^1] == '"' ? value[1..^1] : value;
}
