using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Reminders;

namespace Bot.Reports.Reminders;

/// <summary>Every reminder still to come, as other programs read it (design, section 2).</summary>
public static class PlanJson
{
    public static JsonObject Of(ReminderPlan plan, Organisation organisation) => new()
    {
        ["reminders"] = new JsonArray([.. plan.Notices.Select(notice => Of(notice, organisation))]),
    };

    private static JsonObject Of(Notice notice, Organisation organisation) => new()
    {
        ["at"] = notice.At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        ["campaign"] = notice.Key.Campaign,
        ["stage"] = notice.Key.Stage,
        ["rule"] = notice.Key.Rule,
        ["unit"] = notice.Key.Unit,
        ["person"] = notice.Key.Person,
        ["why"] = PlanWords.Why(notice, organisation),
    };
}
