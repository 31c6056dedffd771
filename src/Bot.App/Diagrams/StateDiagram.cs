using System.Text;

namespace Bot.App.Diagrams;

/// <summary>A state machine in Mermaid's language, the same text for the same machine.</summary>
/// <param name="States">Ids and labels in the order they are written; the first is where it begins.</param>
/// <param name="Arrows">From, to, and what leads there.</param>
internal sealed record StateDiagram(
    IReadOnlyList<(string Id, string Label)> States, IReadOnlyList<(string From, string To, string Trigger)> Arrows)
{
    public string Write()
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var (id, label) in States)
        {
            text.Append($"    state \"{label}\" as {id}\n");
        }

        text.Append($"    [*] --> {States[0].Id}\n");
        var order = States.Select((state, at) => (state.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        var grouped = Arrows.GroupBy(arrow => (arrow.From, arrow.To))
            .OrderBy(group => order[group.Key.From]).ThenBy(group => order[group.Key.To]);
        foreach (var group in grouped)
        {
            var triggers = string.Join(", ", group.Select(arrow => arrow.Trigger));
            text.Append($"    {group.Key.From} --> {group.Key.To} : {triggers}\n");
        }

        return text.ToString();
    }
}
