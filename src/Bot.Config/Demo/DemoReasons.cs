using Bot.Config.Reading;
using Bot.Config.Yaml;

namespace Bot.Config.Demo;

/// <summary>Reads the reasons that were typed where a soft rule asked for one.</summary>
internal static class DemoReasons
{
    public static IReadOnlyDictionary<string, string> Read(Node? node, DemoGrid? grid, Findings findings)
    {
        var reasons = new Dictionary<string, string>();
        foreach (var (rule, text) in Pairs.Of(node, findings))
        {
            grid?.CheckRule(rule.Value, rule, findings);
            reasons[rule.Value] = Scalars.Text(text, findings) ?? "";
        }

        return reasons;
    }
}
