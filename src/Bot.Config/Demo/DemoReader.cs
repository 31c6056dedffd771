using Bot.Config.Files;
using Bot.Config.Reading;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;

namespace Bot.Config.Demo;

/// <summary>Reads the people and answers of the demo.</summary>
public static class DemoReader
{
    private static readonly Keys Keys = new(["campaign", "clock", "last", "people", "values"], ["reasons"]);
    private static readonly Keys PersonKeys = new(["id", "name", "role", "unit"], []);

    private static readonly Dictionary<string, Role> Roles = new()
    {
        ["respondent"] = Role.Respondent, ["coordinator"] = Role.Coordinator, ["viewer"] = Role.Viewer,
    };

    /// <summary>Reads the demo of a folder of definitions, together with the definitions themselves.</summary>
    public static DemoResult Read(string folder)
    {
        var (result, demo) = ConfigReader.ReadAll(folder);
        return new DemoResult(demo, result.Issues);
    }

    /// <summary>Reads the demo among files in memory: path in the folder to content.</summary>
    public static DemoResult Read(IReadOnlyDictionary<string, string> files)
    {
        var (result, demo) = ConfigReader.ReadAll(files);
        return new DemoResult(demo, result.Issues);
    }

    internal static DemoScenario? Read(
        ConfigFile file, Shelf<Campaign> campaigns, Shelf<Organisation> organisations,
        Shelf<MonitoringDefinition> monitorings)
    {
        var fields = Fields.Of(file.Root, file.Findings, Keys);
        var (campaign, last) = (fields.Id("campaign"), fields.Id("last"));
        var found = campaigns.Find(campaign, fields["campaign"], file.Findings, "кампания");
        var grid = Grid(found, organisations, monitorings);
        var clock = fields["clock"] is { } at ? Days.Instant(at, file.Findings) : null;
        grid?.CheckExpected(last, fields["last"], file.Findings);
        var people = People(fields, grid);
        var values = DemoValues.Read(fields["values"], grid, file.Findings);
        var reasons = DemoReasons.Read(fields["reasons"], grid, file.Findings);
        return file.Root is not null && file.Findings.IsClean
            ? new DemoScenario(campaign!, clock!.Value, last!, people, values, reasons)
            : null;
    }

    // Nothing to compare with while the definitions are broken.
    private static DemoGrid? Grid(
        IReadOnlyList<Campaign>? campaigns, Shelf<Organisation> organisations, Shelf<MonitoringDefinition> monitorings)
    {
        if (campaigns is not [var campaign, ..])
        {
            return null;
        }

        var organisation = organisations.Values.FirstOrDefault(one => one.Id == campaign.Organisation);
        var versions = monitorings.Values.Where(
            one => one.Id == campaign.Monitoring && one.Version == campaign.Version).ToList();
        return organisation is not null && versions is [var monitoring]
            ? new DemoGrid(campaign, organisation, monitoring)
            : null;
    }

    private static List<DemoPerson> People(Fields fields, DemoGrid? grid)
    {
        var people = new List<DemoPerson>();
        var ids = new HashSet<int>();
        foreach (var node in fields.List("people") ?? [])
        {
            var person = Fields.Of(node, fields.Findings, PersonKeys);
            var (id, unit) = (person.Whole("id"), person.Id("unit"));
            if (id is { } taken && !ids.Add(taken))
            {
                person.Findings.Add(
                    person.LineOf("id"), $"Человек с номером {id} уже есть.", "Дайте каждому свой номер.");
            }

            grid?.CheckUnit(unit, person["unit"], fields.Findings);
            people.Add(new DemoPerson(
                id ?? 0, person.Text("name") ?? "", person.OneOf("role", Roles) ?? default, unit ?? ""));
        }

        return people;
    }
}
