using System.Text.RegularExpressions;

namespace Bot.App.Tests.Diagrams;

/// <summary>As much of the grammar of Mermaid's stateDiagram-v2 as a diagram of ours may use; anything else fails.
/// </summary>
internal sealed partial record Mermaid(
    IReadOnlyDictionary<string, string> States, string Start, IReadOnlyList<(string From, string To, string Trigger)> Arrows)
{
    public static Mermaid Read(string text)
    {
        var lines = text.Split('\n');
        Assert.Equal("stateDiagram-v2", lines[0]);
        Assert.Equal("", lines[^1]);
        var (states, arrows, starts) = (new Dictionary<string, string>(), new List<(string, string, string)>(), new List<string>());
        foreach (var line in lines[1..^1])
        {
            if (State().Match(line) is { Success: true } state)
            {
                states.Add(state.Groups[2].Value, state.Groups[1].Value);
            }
            else if (Beginning().Match(line) is { Success: true } start)
            {
                starts.Add(start.Groups[1].Value);
            }
            else
            {
                var arrow = Arrow().Match(line);
                Assert.True(arrow.Success, line);
                arrows.AddRange(arrow.Groups[3].Value.Split(", ")
                    .Select(trigger => (arrow.Groups[1].Value, arrow.Groups[2].Value, trigger)));
            }
        }

        // An arrow to a state that is not declared would draw one with its bare id.
        Assert.All(arrows, arrow => Assert.True(states.ContainsKey(arrow.Item1) && states.ContainsKey(arrow.Item2)));
        var beginning = Assert.Single(starts);
        Assert.Contains(beginning, states.Keys);
        return new Mermaid(states, beginning, arrows);
    }

    // The words that Mermaid reads as its own cannot be ids.
    [GeneratedRegex("""^    state "([^":;{}]+)" as (?!(?:state|note|end|direction|as)$)([A-Za-z]\w*)$""")]
    private static partial Regex State();

    [GeneratedRegex(@"^    \[\*\] --> (\w+)$")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^    (\w+) --> (\w+) : ([^:;{}]+)$")]
    private static partial Regex Arrow();
}
