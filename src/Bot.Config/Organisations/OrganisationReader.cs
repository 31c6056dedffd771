using Bot.Config.Files;
using Bot.Config.Reading;
using Bot.Monitoring.Calendars;
using Bot.Monitoring.Organisations;

namespace Bot.Config.Organisations;

/// <summary>Reads a tree of units.</summary>
internal sealed class OrganisationReader(Shelf<WorkCalendar> calendars)
{
    private static readonly Keys Keys = new(["id", "title", "timeZone", "levels", "units"], ["calendar"]);

    public Draft<Organisation> Read(ConfigFile file)
    {
        var fields = Fields.Of(file.Root, file.Findings, Keys);
        var (id, title, zone) = (fields.Id("id"), fields.Text("title"), Zone(fields));
        var levels = Levels(fields);
        var units = UnitReader.Read(fields, levels);
        UnitTree.Check(units, levels, fields.LineOf("units"), file.Findings);
        var calendar = fields.Id("calendar");
        calendars.Find(calendar, fields["calendar"], file.Findings, "календарь");
        var value = file.Root is not null && file.Findings.IsClean
            ? new Organisation(id!, title!, zone!, levels!, [.. units.Entries.Select(seat => seat.Unit)])
            {
                Calendar = calendar ?? WorkCalendar.DefaultId,
            }
            : null;
        return new Draft<Organisation>(file, id, fields.LineOf("id"), value);
    }

    private static TimeZoneInfo? Zone(Fields fields)
    {
        if (fields.Text("timeZone") is not { } name)
        {
            return null;
        }

        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found))
        {
            return found;
        }

        var meant = Nearest.To(name, TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id));
        fields.Findings.Add(
            fields.LineOf("timeZone"), $"Часового пояса «{name}» нет.",
            meant is null ? "Возьмите имя из списка IANA, например Europe/Moscow." : $"Возможно, {meant}?");
        return null;
    }

    private static List<string>? Levels(Fields fields)
    {
        if (fields.List("levels") is not { } nodes)
        {
            return null;
        }

        var levels = new List<string>();
        foreach (var node in nodes)
        {
            if (Scalars.Id(node, fields.Findings) is not { } level)
            {
                return null;
            }

            if (levels.Contains(level))
            {
                fields.Findings.Add(
                    node, $"Уровень {level} назван дважды.", "Оставьте его один раз: уровни идут сверху вниз.");
                continue;
            }

            levels.Add(level);
        }

        return levels;
    }
}
