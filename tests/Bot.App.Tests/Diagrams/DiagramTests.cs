using Bot.App.Diagrams;
using Bot.Conversations.Inputs;
using Bot.Conversations.Machine;
using Bot.Monitoring.Entries;

namespace Bot.App.Tests.Diagrams;

public sealed class DiagramTests : DeskTest
{
    [Fact]
    public async Task Diagram_OfTheConversation_SaysWhatTheTableSays()
    {
        var drawn = Mermaid.Read((await Desk.Done("diagram", "conversation")).Output);

        var table = Transitions.All.SelectMany(row => row.To.Distinct()
            .Select(to => ($"{row.From}", $"{to}", MachineWords.Of(row.Trigger))));
        Assert.Equal(table.Order(), drawn.Arrows.SelectMany(Expanded).Distinct().Order());
        Assert.Equal(
            Enum.GetNames<PlaceKind>().Append(ConversationDiagram.Anywhere).Order(), drawn.States.Keys.Order());
        Assert.Equal($"{PlaceKind.Outside}", drawn.Start);
    }

    [Fact]
    public async Task Diagram_OfTheConversation_CanBeRead()
    {
        var drawn = Mermaid.Read((await Desk.Done("diagram")).Output);

        Assert.InRange(drawn.Arrows.DistinctBy(arrow => (arrow.From, arrow.To)).Count(), 20, 150);
    }

    [Fact]
    public async Task Diagram_OfAnEntry_SaysWhatTheTableSays()
    {
        var drawn = Mermaid.Read((await Desk.Done("diagram", "entry")).Output);

        var table = EntryMachine.Rows.Select(row =>
            ($"{row.Key.From}", $"{row.Value}", MachineWords.Of(row.Key.Trigger)));
        Assert.Equal(table.Order(), drawn.Arrows.Order());
        Assert.Equal(Enum.GetNames<EntryState>().Order(), drawn.States.Keys.Order());
        Assert.Equal($"{EntryState.Empty}", drawn.Start);
    }

    [Fact]
    public void Words_OfTriggersAndStates_AreDifferentOnes()
    {
        Assert.Distinct(Enum.GetValues<Trigger>().Select(MachineWords.Of));
        Assert.Distinct(Enum.GetValues<PlaceKind>().Select(MachineWords.Of));
    }

    [Fact]
    public async Task Diagram_Twice_IsTheSame() =>
        Assert.Equal((await Desk.Done("diagram")).Output, (await Desk.Done("diagram")).Output);

    [Fact]
    public async Task Diagram_OfSomethingElse_IsWrongUsage()
    {
        var result = await Desk.Run("diagram", "weather");

        Assert.Equal(2, result.Code);
        Assert.StartsWith(
            "MACHINE: «weather» не подходит, нужно: conversation (разговор) или entry (форма).", result.Error,
            StringComparison.Ordinal);
    }

    private static IEnumerable<(string, string, string)> Expanded((string From, string To, string Trigger) arrow) =>
        arrow.From != ConversationDiagram.Anywhere
            ? [arrow]
            : ConversationDiagram.Known.Select(kind => (
                $"{kind}", arrow.To == ConversationDiagram.Anywhere ? $"{kind}" : arrow.To, arrow.Trigger));
}
