using System.CommandLine;
using Bot.App.CommandLine;
using Bot.App.Diagrams;

namespace Bot.App.Verbs;

/// <summary>The state machines as Mermaid diagrams.</summary>
internal static class DiagramVerb
{
    private const string Conversation = "conversation";
    private const string Entry = "entry";

    public static Command Build(Operator desk)
    {
        var machine = new Argument<string>("MACHINE")
        {
            Description = "conversation (разговор) или entry (форма)", DefaultValueFactory = _ => Conversation,
        };
        machine.AcceptOnlyFromAmong(Conversation, Entry);
        var command = new Command("diagram", "Диаграмма состояний для Mermaid: разговора или формы.") { machine };
        command.SetAction(parsed =>
        {
            var diagram = parsed.GetValue(machine) == Entry ? EntryDiagram.Draw() : ConversationDiagram.Draw();
            desk.Output.Write(diagram.Write());
            return ExitCode.Good;
        });
        return command;
    }
}
