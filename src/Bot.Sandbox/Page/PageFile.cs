using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Bot.Sandbox.Page;

/// <summary>A file of the page, read once from the assembly.</summary>
internal sealed class PageFile
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private readonly byte[] content;
    private readonly string type;
    private readonly EntityTagHeaderValue tag;

    public PageFile(string name)
    {
        using var resource = typeof(PageFile).Assembly.GetManifestResourceStream($"Page/{name}")
            ?? throw new InvalidOperationException($"Page/{name} is not embedded: add it to Bot.Sandbox.csproj.");
        content = new byte[resource.Length];
        resource.ReadExactly(content);
        type = TypeOf(System.IO.Path.GetExtension(name));
        Path = name == "index.html" ? "/" : $"/{name}";
        tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(content))}\"");
    }

    public string Path { get; }

    public IResult Serve(HttpContext context)
    {
        var headers = context.Response.Headers;
        // Always asked again, so that a visitor never sees the page of an older version.
        headers.CacheControl = "no-cache";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        return Results.Bytes(content, type, entityTag: tag);
    }

    private static string TypeOf(string extension) => extension switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => throw new InvalidOperationException($"A page has no {extension}: name its content type here."),
    };
}
