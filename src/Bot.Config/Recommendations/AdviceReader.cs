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
        var campaign = campaigns.Find(id, fields["campaign"], file.Findings, "кампания") is [var found, ..] ? found : null;
        var organisation = organisations.Values.FirstOrDefault(one => one.Id == campaign?.Organisation);
        var monitoring = monitorings.Values.FirstOrDefault(
            one => one.Id == campaign?.Monitoring && one.Version == campaign.Version);
        var addressees = new AddresseeReader(organisation, campaign?.To.Year ?? 0);
        var groups = addressees.Read(fields);
        var guidance = new GuidanceReader(organisation, monitoring).Read(fields);
        var advice = new Advice(groups, guidance, Letter(fields), fields.Day("sent"), ValidFor(fields))
        {
            Number = fields.Text("number"),
        };
        var isSound = file.Root is not null && file.Findings.IsClean;
        return new AdviceSheet(file, id, isSound ? advice : null, addressees.Ids, addressees.Since);
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

    private static List<string> Letter(Fields fields) =>
        [.. (fields.List("letter") ?? []).Select(node => Scalars.Text(node, fields.Findings) ?? "")];

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
