using Bot.Config.Reading;
using Bot.Monitoring.Organisations;

namespace Bot.Config.Campaigns;

/// <summary>Checks that a level is one of the organisation's and has somebody on it.</summary>
internal static class LevelCheck
{
    public static bool Check(Fields fields, string key, string? level, Organisation organisation)
    {
        if (level is null)
        {
            return false;
        }

        if (!organisation.Levels.Contains(level))
        {
            fields.Findings.Add(
                fields.LineOf(key), $"У организации {organisation.Id} нет уровня {level}.",
                Nearest.Cure(level, [.. organisation.Levels]));
            return false;
        }

        if (organisation.Units.All(unit => unit.Level != level))
        {
            fields.Findings.Add(
                fields.LineOf(key), $"На уровне {level} нет ни одной территории: отвечать некому.",
                $"Опишите их в organisations/{organisation.Id}.yaml или возьмите другой уровень.");
            return false;
        }

        return true;
    }
}
