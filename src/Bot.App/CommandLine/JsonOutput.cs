using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Bot.App.CommandLine;

/// <summary>JSON as it is printed: indented, Russian letters as letters.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void Print(TextWriter output, JsonObject json) => output.WriteLine(json.ToJsonString(Readable));
}
