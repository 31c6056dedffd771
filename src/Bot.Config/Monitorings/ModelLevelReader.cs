using Bot.Config.Reading;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Monitorings;

/// <summary>Reads the external level to compare with.</summary>
internal static class ModelLevelReader
{
    private static readonly Keys Keys = new(["source"], ["values"]);

    public static ModelLevel? Read(Fields monitoring, Roster<Indicator> indicators)
    {
        if (!monitoring.Has("modelLevel"))
        {
            return null;
        }

        var fields = monitoring.Map("modelLevel", Keys);
        var values = new Dictionary<string, decimal>();
        foreach (var (key, node) in Pairs.Of(fields["values"], fields.Findings))
        {
            var value = Scalars.Number(node, fields.Findings);
            if (indicators.Knows(key.Value, key, fields.Findings) && value is not null)
            {
                values[key.Value] = value.Value;
            }
        }

        return new ModelLevel(fields.Text("source") ?? "", values);
    }
}
