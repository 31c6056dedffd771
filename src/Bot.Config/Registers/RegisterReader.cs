using Bot.Config.Campaigns;
using Bot.Config.Files;
using Bot.Config.Reading;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Registers;
using Bot.Monitoring.Reminders;

namespace Bot.Config.Registers;

/// <summary>Reads a register of decisions, or a road map.</summary>
internal sealed class RegisterReader(Shelf<Organisation> organisations)
{
    private static readonly Keys Keys = new(
        ["id", "title", "short", "organisation", "directions", "parties", "decisions"],
        ["starts", "inForce", "reminders"]);

    private static readonly Keys DirectionKeys = new(["id", "title"], []);

    public Draft<Register> Read(ConfigFile file)
    {
        var fields = Fields.Of(file.Root, file.Findings, Keys);
        var (id, title, shortTitle) = (fields.Id("id"), fields.Text("title"), fields.Text("short"));
        var name = fields.Id("organisation");
        var organisation = organisations.Find(name, fields["organisation"], file.Findings, "организация")
            is [var found, ..] ? found : null;
        var directions = Roster<Direction>.ReadCoded(
            fields, "directions", ("id", DirectionKeys), "направление",
            (direction, key) => new Direction(key, direction.Text("title") ?? ""));
        var parties = PartyReader.Read(fields, organisation);
        var decisions = new DecisionReader(directions, parties, organisation).Read(fields);
        var (starts, inForce) = (Starts(fields), fields.Day("inForce"));
        var reminders = RemindersReader.Read(fields, ReminderRules.Default);
        var value = file.Root is not null && file.Findings.IsClean
            ? new Register(id!, title!, shortTitle!, name!, directions.Entries, parties.Entries, decisions)
            {
                Starts = starts, InForce = inForce, Reminders = reminders,
            }
            : null;
        return new Draft<Register>(file, id, fields.LineOf("id"), value);
    }

    private static DateOnly? Starts(Fields fields)
    {
        var starts = fields.Day("starts");
        if (starts is { Day: not 1 } day)
        {
            fields.Findings.Add(
                fields.LineOf("starts"), $"Дорожная карта начинается не с первого числа: {Days.Shown(day)}.",
                $"Впишите первый день её первого месяца: {Days.Shown(new DateOnly(day.Year, day.Month, 1))}.");
        }

        return starts;
    }
}
