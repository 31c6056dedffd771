using Bot.Conversations.Inputs;
using Bot.Conversations.Machine;

namespace Bot.App.Diagrams;

/// <summary>A conversation, drawn from its table. What is the same wherever a known person is, is drawn once, from a
/// state «anywhere»: two hundred arrows would show nothing.</summary>
internal static class ConversationDiagram
{
    public const string Anywhere = "Anywhere";

    /// <summary>The states for which «anywhere» stands.</summary>
    public static IReadOnlyList<PlaceKind> Known { get; } =
    [
        .. Enum.GetValues<PlaceKind>().Where(kind => kind is not (PlaceKind.Outside or PlaceKind.Consenting)),
    ];

    public static StateDiagram Draw()
    {
        var common = Enum.GetValues<Trigger>().SelectMany(Common).ToHashSet();
        var states = Enum.GetValues<PlaceKind>().Select(kind => ($"{kind}", MachineWords.Of(kind)))
            .Append((Anywhere, "где бы ни был разговор"));
        var own = Transitions.All.OrderBy(row => row.Trigger).SelectMany(row => row.To.Distinct()
            .Where(to => !Known.Contains(row.From) || !IsDrawn(common, row, to))
            .Select(to => ($"{row.From}", $"{to}", MachineWords.Of(row.Trigger))));
        var shared = common.OrderBy(arrow => arrow.Trigger)
            .Select(arrow => (Anywhere, arrow.To is { } to ? $"{to}" : Anywhere, MachineWords.Of(arrow.Trigger)));
        return new StateDiagram([.. states], [.. own, .. shared]);
    }

    // Without a state: it stays where it is.
    private static IEnumerable<(Trigger Trigger, PlaceKind? To)> Common(Trigger trigger)
    {
        var rows = Known.Select(kind => Transitions.Find(kind, trigger)).ToList();
        var everywhere = Known.Where(to => rows.TrueForAll(row => row.To.Contains(to)))
            .Select(to => (trigger, (PlaceKind?)to));
        return rows.TrueForAll(row => row.To.Contains(row.From)) ? everywhere.Prepend((trigger, null)) : everywhere;
    }

    private static bool IsDrawn(HashSet<(Trigger, PlaceKind?)> common, Transition row, PlaceKind to) =>
        common.Contains((row.Trigger, to)) || (to == row.From && common.Contains((row.Trigger, null)));
}
