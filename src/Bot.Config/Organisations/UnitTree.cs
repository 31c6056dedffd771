using Bot.Config.Reading;

namespace Bot.Config.Organisations;

/// <summary>Checks that the units make one tree.</summary>
internal static class UnitTree
{
    public static void Check(Roster<UnitSeat> units, List<string>? levels, int line, Findings findings)
    {
        if (!units.IsComplete)
        {
            return;
        }

        var seats = units.Entries.ToDictionary(seat => seat.Unit.Id);
        var roots = units.Entries.Where(seat => seat.IsRoot).ToList();
        var inRing = roots.Count == 0 ? [.. seats.Keys] : Rings(seats, findings);
        if (roots.Count == 0)
        {
            findings.Add(line, "Нет корня: у каждой территории есть parent.", "Уберите parent у самой верхней.");
        }

        foreach (var root in roots.Skip(1))
        {
            findings.Add(
                root.Fields.Line, $"Второй корень: {root.Unit.Id}, первый уже есть: {roots[0].Unit.Id}.",
                $"Допишите «parent: {roots[0].Unit.Id}».");
        }

        foreach (var seat in units.Entries)
        {
            var isKnown = units.Knows(seat.Unit.Parent, seat.Fields["parent"], findings);
            if (isKnown && levels is not null && !inRing.Contains(seat.Unit.Id))
            {
                CheckLevel(seat, seats[seat.Unit.Parent!], levels);
            }
        }
    }

    private static void CheckLevel(UnitSeat child, UnitSeat parent, List<string> levels)
    {
        var (below, above) = (levels.IndexOf(child.Unit.Level), levels.IndexOf(parent.Unit.Level));
        if (below >= 0 && above >= 0 && above >= below)
        {
            child.Fields.Findings.Add(
                child.Fields.LineOf("parent"),
                $"Территория {child.Unit.Id} подчинена {parent.Unit.Id}, а та не выше уровнем ({parent.Unit.Level}).",
                $"Укажите в parent территорию уровнем выше; уровни сверху вниз: {string.Join(", ", levels)}.");
        }
    }

    // Each ring is told once, at its unit that stands first in the file.
    private static HashSet<string> Rings(Dictionary<string, UnitSeat> seats, Findings findings)
    {
        var inRing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in seats.Values)
        {
            var path = new List<string>();
            var at = start;
            while (at is not null && !path.Contains(at.Unit.Id) && !inRing.Contains(at.Unit.Id))
            {
                path.Add(at.Unit.Id);
                at = at.Unit.Parent is { } parent ? seats.GetValueOrDefault(parent) : null;
            }

            if (at?.Unit.Id == start.Unit.Id && path.Count > 0)
            {
                inRing.UnionWith(path);
                var ring = string.Join(" → ", path.Append(path[0]));
                findings.Add(
                    start.Fields.LineOf("parent"), $"Территории подчинены по кругу: {ring}.",
                    "Исправьте parent у одной из них.");
            }
        }

        return inRing;
    }
}
