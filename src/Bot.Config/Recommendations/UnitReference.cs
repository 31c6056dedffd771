using Bot.Config.Reading;
using Bot.Config.Yaml;
using Bot.Monitoring.Organisations;

namespace Bot.Config.Recommendations;

/// <summary>Finds a unit by its id, or by its name in any written form.</summary>
internal static class UnitReference
{
    private const int Shown = 5;

    /// <summary>The unit's id; null when no unit, or more than one, could be meant: that is reported.</summary>
    public static string? Find(Organisation organisation, string name, Node at, Findings findings)
    {
        if (organisation.Find(name) is { } named)
        {
            return named.Id;
        }

        switch (UnitNames.Read(organisation, name))
        {
            case UnitName.Known known:
                return known.Unit.Id;
            case UnitName.Unknown { Alike: [_, ..] alike }:
                var words = alike.Take(Shown).Select(unit => $"{unit.Id} ({unit.Name})");
                findings.Add(
                    at, $"Название «{name}» понятно не до конца.",
                    $"Напишите обозначение; похожи: {string.Join(", ", words)}.");
                return null;
            default:
                findings.Add(
                    at, $"Территории «{name}» в {organisation.Id} нет.",
                    Nearest.Cure(name, [.. organisation.Units.Select(unit => unit.Id)]));
                return null;
        }
    }
}
