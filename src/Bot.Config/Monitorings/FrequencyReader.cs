using Bot.Config.Reading;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Monitorings;

/// <summary>Reads how often a monitoring is held in a school year.</summary>
internal static class FrequencyReader
{
    private static readonly Keys Keys = new(["campaigns"], ["notes"]);

    public static Frequency? Read(Fields monitoring)
    {
        if (!monitoring.Has("frequency"))
        {
            return null;
        }

        var fields = monitoring.Map("frequency", Keys);
        var campaigns = fields.Whole("campaigns");
        if (campaigns == 0)
        {
            fields.Findings.Add(
                fields.LineOf("campaigns"), "Сборов в учебном году не может быть 0.",
                "Впишите, сколько их, или уберите frequency.");
        }

        return new Frequency(campaigns ?? 0, fields.Whole("notes") ?? 0);
    }
}
