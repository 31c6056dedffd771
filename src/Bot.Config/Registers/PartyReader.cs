using Bot.Config.Campaigns;
using Bot.Config.Reading;
using Bot.Config.Recommendations;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Registers;

namespace Bot.Config.Registers;

/// <summary>Reads who may answer for a decision: a level of units, or units by name, or those with a tag.</summary>
internal static class PartyReader
{
    private static readonly Keys Keys = new(["id", "title"], ["level", "units", "tag"]);

    /// <param name="register">The register's keys.</param>
    /// <param name="organisation">Null while it cannot be read.</param>
    public static Roster<Party> Read(Fields register, Organisation? organisation) => Roster<Party>.ReadCoded(
        register, "parties", ("id", Keys), "ответственный", (fields, id) => Party(fields, id, organisation));

    private static Party Party(Fields fields, string id, Organisation? organisation)
    {
        var level = fields.Id("level");
        if (fields.Lacks("level") == fields.Lacks("units"))
        {
            fields.Findings.Add(
                fields.Line,
                fields.Lacks("level")
                    ? $"Не сказано, какие территории отчитываются как {id}."
                    : $"Ответственный {id} назван дважды: и уровнем, и списком.",
                "Впишите одно из двух: level: … или units: [...].");
        }
        else if (organisation is not null && level is not null)
        {
            LevelCheck.Check(fields, "level", level, organisation);
        }

        return new Party(id, fields.Text("title") ?? "", level, fields.Id("tag"), Units(fields, organisation));
    }

    private static List<string> Units(Fields fields, Organisation? organisation)
    {
        var units = new List<string>();
        foreach (var node in fields.List("units") ?? [])
        {
            if (Scalars.Text(node, fields.Findings) is { } name && organisation is not null &&
                UnitReference.Find(organisation, name, node, fields.Findings) is { } unit)
            {
                units.Add(unit);
            }
        }

        return units;
    }
}
