using Bot.Config.Reading;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Organisations;

namespace Bot.Config.Campaigns;

/// <summary>Reads which units below answer too.</summary>
internal static class RollUpReader
{
    private static readonly Keys Keys = new(["level", "wins"], []);

    private static readonly Dictionary<string, RollUpSource> Sources = new()
    {
        ["own"] = RollUpSource.Own, ["below"] = RollUpSource.Below,
    };

    /// <param name="campaign">The campaign's keys.</param>
    /// <param name="organisation">Null while it cannot be read.</param>
    /// <param name="level">The answering level; null while it cannot be read.</param>
    public static RollUp? Read(Fields campaign, Organisation? organisation, string? level)
    {
        if (!campaign.Has("rollUp"))
        {
            return null;
        }

        var fields = campaign.Map("rollUp", Keys);
        var (below, wins) = (fields.Id("level"), fields.OneOf("wins", Sources));
        if (organisation is not null && LevelCheck.Check(fields, "level", below, organisation))
        {
            CheckOrder(fields, organisation, level, below!);
        }

        return below is null || wins is null ? null : new RollUp(below, wins.Value);
    }

    private static void CheckOrder(Fields fields, Organisation organisation, string? level, string below)
    {
        List<string> levels = [.. organisation.Levels];
        if (level is not null && levels.Contains(level) && levels.IndexOf(below) <= levels.IndexOf(level))
        {
            fields.Findings.Add(
                fields.LineOf("level"), $"Уровень {below} не ниже того, который отвечает ({level}).",
                $"Уровни сверху вниз: {string.Join(", ", levels)}.");
        }
    }
}
