using System.Text.RegularExpressions;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;

namespace Bot.Conversations.Dialogs;

/// <summary>All answers at a glance; a row's number leads to its question, «2.1 = 42» answers it.</summary>
internal static partial class Reviews
{
    public static Turn Show(Talk talk, Command command)
    {
        if (talk.Place is Place.Inside inside)
        {
            return Talk.To(new Place.Reviewing(inside.Entry), ReviewScreen.Of(talk, talk.Open(inside)));
        }

        var entries = Filling.EntriesOf(talk.Catalog, talk.Person);
        return entries.Count == 1
            ? Talk.To(new Place.Reviewing(entries[0]), ReviewScreen.Of(talk, talk.Open(entries[0])))
            : Filling.Open(talk, command);
    }

    public static Turn Words(Talk talk, Command command)
    {
        var place = (Place.Reviewing)talk.Place;
        var match = RowAndAnswer().Match(command.Argument ?? "");
        if (!match.Success)
        {
            return talk.Stay(talk.Screen("review.words", ("rows", Questions.Rows(talk.Open(place)))));
        }

        var row = match.Groups["row"].Value;
        if (match.Groups["answer"].Value is not { Length: > 0 } answer ||
            talk.Open(place).Monitoring.Components.FirstOrDefault(each => each.No == row) is not { } component)
        {
            return Questions.Go(talk, new Command(Trigger.Go, row));
        }

        var asking = new Place.Asking(place.Entry, component.Question, true);
        return Questions.Answer(talk with { Place = asking }, new Command(Trigger.Words, answer));
    }

    /// <summary>The question and the answer in «1.1 = 950»; null in any other text or for an unknown row.</summary>
    public static (string Question, string Answer)? NamedIn(string text, OpenEntry open) =>
        AnswerIn(text) is { } answer &&
        open.Monitoring.Components.FirstOrDefault(
            each => each.No == RowAndAnswer().Match(text.Trim()).Groups["row"].Value) is { } component
            ? (component.Question, answer)
            : null;

    /// <summary>What stands behind a row's number in «1.1 = 950»; null in any other text.</summary>
    public static string? AnswerIn(string text) =>
        RowAndAnswer().Match(text.Trim()) is { Success: true } match && match.Groups["answer"].Length > 0
            ? match.Groups["answer"].Value
            : null;

    [GeneratedRegex(@"^(?<row>\d{1,3}(?:\.\d{1,3})?)\.?(?:\s*[=:–—-]\s*(?<answer>.+))?$")]
    private static partial Regex RowAndAnswer();
}
