using Bot.Config.Reading;
using Bot.Monitoring.Organisations;

namespace Bot.Config.Organisations;

/// <summary>Reads the units of an organisation.</summary>
internal static class UnitReader
{
    private static readonly Keys Keys = new(["id", "name", "short", "level"], ["parent", "aliases", "tags"]);

    public static Roster<UnitSeat> Read(Fields organisation, List<string>? levels)
    {
        var units = Roster<UnitSeat>.Read(
            organisation, "units", ("id", Keys), "территория",
            (fields, id) => new UnitSeat(Unit(fields, id, levels), fields));
        CheckForms(units);
        return units;
    }

    private static Unit Unit(Fields fields, string id, List<string>? levels) => new(
        id, fields.Text("name") ?? "", fields.Text("short") ?? "", Level(fields, levels) ?? "", fields.Id("parent"),
        [.. (fields.List("aliases") ?? []).Select(node => Scalars.Text(node, fields.Findings) ?? "")])
    {
        Tags = Tags(fields),
    };

    private static List<string> Tags(Fields fields)
    {
        var tags = new List<string>();
        foreach (var node in fields.List("tags") ?? [])
        {
            var tag = Scalars.Id(node, fields.Findings);
            if (tag is not null && tags.Contains(tag))
            {
                fields.Findings.Add(node, $"Метка {tag} записана дважды.", "Оставьте её один раз.");
            }
            else if (tag is not null)
            {
                tags.Add(tag);
            }
        }

        return tags;
    }

    private static string? Level(Fields fields, List<string>? levels)
    {
        var level = fields.Id("level");
        if (level is null || levels is null || levels.Contains(level))
        {
            return levels is null ? null : level;
        }

        fields.Findings.Add(
            fields.LineOf("level"), $"Уровень {level} не назван в levels.", Nearest.Cure(level, levels));
        return null;
    }

    // A name that means two units would be guessed, not resolved (R32).
    private static void CheckForms(Roster<UnitSeat> units)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (unit, fields) in units.Entries)
        {
            foreach (var form in unit.Aliases.Prepend(unit.ShortName).Prepend(unit.Name).Where(form => form.Length > 0))
            {
                if (!owners.TryAdd(form, unit.Id) && owners[form] != unit.Id)
                {
                    fields.Findings.Add(
                        fields.Line, $"Название «{form}» уже есть у территории {owners[form]}.",
                        "Оставьте его у одной из двух: иначе по имени её не узнать.");
                }
            }
        }
    }
}
