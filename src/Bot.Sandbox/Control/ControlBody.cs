using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Bot.Sandbox.Control;

/// <summary>Bodies of the control interface; its own JSON settings, whatever the host's are.</summary>
internal static class ControlBody
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static async Task RunAsync(HttpContext context, Func<Task<object>> act)
    {
        try
        {
            var result = await act();
            await context.Response.WriteAsJsonAsync(
                result, result.GetType(), Json, "application/json", context.RequestAborted);
        }
        catch (SandboxNotFoundException missing)
        {
            await RefuseAsync(context, 404, missing.Message);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidDataException)
        {
            await RefuseAsync(context, 400, wrong.Message);
        }
    }

    public static async Task<T> ReadAsync<T>(HttpContext context) =>
        await JsonSerializer.DeserializeAsync<T>(context.Request.Body, Json, context.RequestAborted)
            ?? throw new JsonException("The body must be a JSON object.");

    public static async Task<(string Name, byte[] Content, string? Caption)> FileAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            throw new InvalidDataException("Send multipart/form-data with the field 'file'.");
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var file = form.Files.GetFile("file") ?? throw new InvalidDataException("The field 'file' is missing.");
        using var content = new MemoryStream();
        await file.CopyToAsync(content, context.RequestAborted);
        return (file.FileName, content.ToArray(), form["caption"].FirstOrDefault());
    }

    public static async Task BytesAsync(HttpContext context, SandboxWorld world, string file)
    {
        if (world.File(file) is { } content)
        {
            context.Response.ContentType = "application/octet-stream";
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
            return;
        }

        await RefuseAsync(context, 404, $"There is no file {file}.");
    }

    private static async Task RefuseAsync(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        await context.Response.WriteAsJsonAsync(new { error = why }, Json, context.RequestAborted);
    }
}
