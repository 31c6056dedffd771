using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Sandbox.Methods;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Bot.Sandbox.Requests;

/// <summary>Arguments by query, form, JSON or multipart; a later place wins.</summary>
internal static class ArgumentReader
{
    private const long MaxBody = 55L * 1024 * 1024;

    public static async Task<Arguments> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        var arguments = new Arguments();
        foreach (var (name, value) in request.Query)
        {
            arguments.Add(name, value.ToString());
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MaxBody;
        }

        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
        {
            await ReadBodyAsync(request, type, arguments, stop);
        }

        return arguments;
    }

    private static async Task ReadBodyAsync(
        HttpRequest request, MediaTypeHeaderValue type, Arguments arguments, CancellationToken stop)
    {
        if (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            await ReadJsonAsync(request, arguments, stop);
        }
        else if (type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
        {
            foreach (var (name, value) in await request.ReadFormAsync(stop))
            {
                arguments.Add(name, value.ToString());
            }
        }
        else if (type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
            await ReadPartsAsync(new MultipartReader(boundary, request.Body), arguments, stop);
        }
    }

    private static async Task ReadJsonAsync(HttpRequest request, Arguments arguments, CancellationToken stop)
    {
        if (request.ContentLength == 0)
        {
            return;
        }

        try
        {
            if (await JsonNode.ParseAsync(request.Body, cancellationToken: stop) is JsonObject members)
            {
                arguments.Add(members);
                return;
            }
        }
        catch (JsonException)
        {
        }

        throw ApiRefusal.BadRequest("can't parse JSON object");
    }

    private static async Task ReadPartsAsync(MultipartReader parts, Arguments arguments, CancellationToken stop)
    {
        while (await parts.ReadNextSectionAsync(stop) is { } part)
        {
            var header = PartHeader.Read(part.ContentDisposition);
            using var content = new MemoryStream();
            await part.Body.CopyToAsync(content, stop);
            if (header.File is { } file)
            {
                arguments.Uploads[header.Name] = new Upload(file, part.ContentType, content.ToArray());
            }
            else
            {
                arguments.Add(header.Name, System.Text.Encoding.UTF8.GetString(content.ToArray()));
            }
        }
    }
}
