using System.Text.RegularExpressions;
using Bot.Config.Reading;

namespace Bot.Config.Files;

/// <summary>A file read on its own, before it is compared with the others.</summary>
/// <param name="File">Where it stands.</param>
/// <param name="Id">Null when it could not be read.</param>
/// <param name="IdLine">The line of the id; 1 when there is none.</param>
/// <param name="Value">Null when the file has issues.</param>
internal sealed partial record Draft<T>(ConfigFile File, string? Id, int IdLine, T? Value)
    where T : class
{
    /// <summary>The id that the file's name promises: an old version may be called dee-v1.yaml.</summary>
    public string Promised => VersionEnding().Replace(File.Stem, "");

    /// <summary>Null where the kind has no versions, or it could not be read.</summary>
    public int? Version { get; init; }

    public Findings Findings => File.Findings;

    [GeneratedRegex("-v[0-9]+$")]
    private static partial Regex VersionEnding();
}
