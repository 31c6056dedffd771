using System.Globalization;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Monitoring.Definitions;

namespace Bot.Conversations.Screens;

/// <summary>What is written on the buttons of a question's options.</summary>
internal static class Labels
{
    private const int Longest = 30;
    private const int Tiny = 10;
    private const int TinyInRow = 3;

    /// <summary>The buttons, a few in a row where all are short.</summary>
    /// <param name="question">A question with options.</param>
    /// <param name="picked">The keys that are picked so far.</param>
    public static IEnumerable<IReadOnlyList<Button>> Rows(Question question, IReadOnlyList<string> picked)
    {
        var buttons = question.Options.Select((option, at) => Of(question, option, at + 1, picked)).ToList();
        return buttons.TrueForAll(button => button.Label.Length <= Tiny)
            ? buttons.Chunk(TinyInRow)
            : buttons.Select(button => new[] { button });
    }

    /// <summary>A text of at most so many characters.</summary>
    public static string Cut(string text, int longest) =>
        text.Length <= longest ? text : text[..(longest - 1)].TrimEnd() + "…";

    private static Button Of(Question question, Option option, int number, IReadOnlyList<string> picked)
    {
        var place = Enumerable.Range(0, picked.Count).FirstOrDefault(at => picked[at] == option.Key, -1);
        var mark = (place, question.Kind) switch
        {
            (< 0, _) or (_, QuestionKind.Choice or QuestionKind.Score or QuestionKind.YesNo) => "",
            (_, QuestionKind.Ranking) => "✓" + (place + 1).ToString(CultureInfo.InvariantCulture) + " ",
            _ => "✓ ",
        };
        var name = question.Kind switch
        {
            QuestionKind.Score => (option.Points?.ToString(CultureInfo.InvariantCulture) ?? option.Key) + " — ",
            _ => number.ToString(CultureInfo.InvariantCulture) + ". ",
        };
        return new Button(Cut(mark + name + option.Label, Longest), new Command(Trigger.Pick, option.Key));
    }
}
