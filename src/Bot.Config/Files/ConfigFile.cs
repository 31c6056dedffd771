using Bot.Config.Reading;
using Bot.Config.Yaml;

namespace Bot.Config.Files;

/// <summary>A file of definitions, parsed.</summary>
/// <param name="Path">In the folder of definitions: «campaigns/dee-2021.yaml».</param>
/// <param name="Findings">Its issues so far.</param>
/// <param name="Root">Null when it is not YAML, which is reported.</param>
internal sealed record ConfigFile(string Path, Findings Findings, Node? Root)
{
    public string Folder => Path[..Path.IndexOf('/')];

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Name);
}
