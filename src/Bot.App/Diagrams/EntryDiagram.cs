using Bot.Monitoring.Entries;

namespace Bot.App.Diagrams;

/// <summary>The life of an entry, drawn from its table.</summary>
internal static class EntryDiagram
{
    public static StateDiagram Draw() => new(
        [.. Enum.GetValues<EntryState>().Select(state => ($"{state}", MachineWords.Of(state)))],
        [
            .. EntryMachine.Rows.OrderBy(row => row.Key)
                .Select(row => ($"{row.Key.From}", $"{row.Value}", MachineWords.Of(row.Key.Trigger))),
        ]);
}
