using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Config.Files;
using Bot.Monitoring.Organisations;

namespace Bot.Config.Skeletons;

/// <summary>The first files of a new monitoring: they can be collected at once, and say what to put in them.</summary>
public static partial class Skeleton
{
    /// <summary>Whether the id may be that of a monitoring. An ending such as -v1 marks an old version.</summary>
    public static bool IsId(string id) => IdShape().IsMatch(id) && !VersionEnding().IsMatch(id);

    /// <summary>Path in the folder of definitions, with «/», to content.</summary>
    /// <param name="id">The id of the monitoring.</param>
    /// <param name="year">The calendar year of its first campaign.</param>
    /// <param name="organisation">Who answers: its units below the root, or the root alone.</param>
    public static IReadOnlyDictionary<string, string> Of(string id, int year, Organisation organisation)
    {
        var words = new Dictionary<string, string>
        {
            ["$id"] = id,
            ["$year"] = year.ToString("0000", CultureInfo.InvariantCulture),
            ["$organisation"] = organisation.Id,
            ["$level"] = LevelOf(organisation),
        };
        return new Dictionary<string, string>
        {
            [$"{Layout.Monitorings}/{id}.yaml"] = Filled("monitoring.yaml", words),
            [$"{Layout.Campaigns}/{id}-{words["$year"]}.yaml"] = Filled("campaign.yaml", words),
        };
    }

    private static string LevelOf(Organisation organisation) =>
        organisation.Levels.FirstOrDefault(level =>
            level != organisation.Root.Level && organisation.Units.Any(unit => unit.Level == level))
        ?? organisation.Root.Level;

    private static string Filled(string name, Dictionary<string, string> words)
    {
        var type = typeof(Skeleton);
        using var stream = type.Assembly.GetManifestResourceStream(type, name)
            ?? throw new InvalidOperationException($"The assembly has no {name}.");
        using var reader = new StreamReader(stream);
        return words.Aggregate(
            reader.ReadToEnd(), (text, word) => text.Replace(word.Key, word.Value, StringComparison.Ordinal));
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9_-]{0,59}$")]
    private static partial Regex IdShape();

    [GeneratedRegex("-v[0-9]+$")]
    private static partial Regex VersionEnding();
}
