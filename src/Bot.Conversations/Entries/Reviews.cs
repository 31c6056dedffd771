using System.Text.RegularExpressions;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Entries;

/// <summary>All answers at a glance; a row's number leads to its question, «2.1 = 42» answers it.</summary>
internal static partial class Reviews
{
    public static Turn Show(Talk talk, Command command)
    {
        if ((talk.Place as Place.Inside ?? (talk.Place as Place.Idle)?.Waiting as Place.Inside) is { } inside)
        {
            return Talk.To(new Place.Reviewing(inside.Entry), ReviewScreen.Of(talk, talk.Open(inside)));
        }

        return Filling.Only(talk) is { } only
            ? Talk.To(new Place.Reviewing(only), ReviewScreen.Of(talk, talk.Open(only)))
            : Filling.Open(talk, command);
    }

    public static Turn Words(Talk talk, Command command)
    {
        var place = (Place.Reviewing)talk.Place;
        var match = RowAndAnswer().Match(command.Argument ?? "");
        if (!match.Success)
        {
            var here = talk.Open(place);
            return talk.Stay(talk.Screen(
                "review.words", ("rows", Questions.Rows(here)),
                ("sample", new Markup(ReviewScreen.Sample(talk, here)))));
        }

        var row = match.Groups["row"].Value;
        if (match.Groups["answer"].Value is not { Length: > 0 } answer ||
            talk.Open(place).Row(row) is not { } component)
        {
            return Questions.Go(talk, new Command(Trigger.Go, row));
        }

        var asking = new Place.Asking(place.Entry, component.Question, true);
        return Questions.TakeNamed(talk with { Place = asking }, talk.Open(place), asking, answer);
    }

    /// <summary>The question and the answer in «1.1 = 950»; null in any other text or for an unknown row.</summary>
    public static (string Question, string Answer)? NamedIn(string text, OpenEntry open)
    {
        var match = RowAndAnswer().Match(text.Trim());
        var row = match.Groups["row"].Value;
        return match.Groups["answer"].Length > 0 && IsNamed(match, row) && open.Row(row) is { } component
            ? (component.Question, match.Groups["answer"].Value)
            : null;
    }

    // «1 - 3» at a list of options is no answer to question 1.
    private static bool IsNamed(Match match, string row) => match.Groups["mark"].Value == "=" ||
        row.Contains('.', StringComparison.Ordinal) || char.IsLetter(row[0]);

    [GeneratedRegex(
        @"^(?<row>\p{L}{0,2}\d{1,3}(?:\.\d{1,3})*)\.?(?:\s*(?<mark>[=:–—-])\s*(?<answer>.+))?$",
        RegexOptions.Singleline)]
    private static partial Regex RowAndAnswer();
}
