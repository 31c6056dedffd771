using Bot.Config.Files;
using Bot.Config.Reading;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Recommendations;

namespace Bot.Config.Recommendations;

/// <summary>Reads the recommendations that came out of a campaign.</summary>
internal sealed class AdviceReader(
    Shelf<Campaign> campaigns, Shelf<Organisation> organisations, Shelf<MonitoringDefinition> monitorings)
{
    private static readonly Keys Keys = new(
        ["campaign"], ["sent", "number", "validFor", "letter", "addressees", "guidance"]);

    public AdviceSheet Read(ConfigFile file)
    {
        var fields = Fields.Of(file.Root, file.Findings, Keys);
        var id = fields.Id("campaign");
        CheckName(fields, file, id);
        var found = campaigns.Find(id, fields["campaign"], file.Findings, "кампания");
        var campaign = found is [var one, ..] ? one : null;
        var organisation = organisations.Values.FirstOrDefault(each => each.Id == campaign?.Organisation);
        var monitoring = monitorings.Values.FirstOrDefault(
            each => each.Id == campaign?.Monitoring && each.Version == campaign.Version);
        var addressees = new AddresseeReader(organisation, campaign?.To.Year ?? 0);
        var groups = addressees.Read(fields);
        var guidance = new GuidanceReader(organisation, monitoring).Read(fields);
        var letter = Letter(fields, groups);
        var advice = new Advice([.. groups.Select(Heard)], guidance, letter, fields.Day("sent"), ValidFor(fields))
        {
            Number = fields.Text("number"),
        };
        var isSound = file.Root is not null && file.Findings.IsClean;
        return new AdviceSheet(file, id, isSound ? advice : null, addressees.Ids, addressees.Since);

        // Whoever is spoken to and gets no letter has it from those who do.
        Addressee Heard(Addressee group) => group with { Forwarded = letter.Count > 0 && !letter.Contains(group.Id) };
    }

    private static void CheckName(Fields fields, ConfigFile file, string? campaign)
    {
        if (campaign is not null && campaign != file.Stem)
        {
            fields.Findings.Add(
                fields.LineOf("campaign"), $"В файле {file.Name} рекомендации кампании «{campaign}»: имена разошлись.",
                $"Напишите «campaign: {file.Stem}» или назовите файл {campaign}.yaml.");
        }
    }

    private static List<string> Letter(Fields fields, IReadOnlyList<Addressee> groups)
    {
        var names = new List<string>();
        foreach (var node in fields.List("letter") ?? [])
        {
            var name = Scalars.Id(node, fields.Findings);
            if (name is null)
            {
                continue;
            }

            if (groups.All(group => group.Id != name))
            {
                fields.Findings.Add(
                    node, $"Адресата «{name}» в addressees нет.",
                    Nearest.Cure(name, [.. groups.Select(group => group.Id)]));
                continue;
            }

            names.Add(name);
        }

        return names;
    }

    private static int? ValidFor(Fields fields)
    {
        var year = fields.Whole("validFor");
        if (year is < 1990 or > 2100)
        {
            fields.Findings.Add(fields.LineOf("validFor"), $"{year} – не год.", "Впишите год четырьмя цифрами: 2021.");
        }

        return year;
    }
}
