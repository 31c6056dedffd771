using System.Text.RegularExpressions;
using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Answers;

/// <summary>Reads options: by number in the list, by label in any case, by key; several with commas between.</summary>
internal static partial class OptionReader
{
    private static readonly string[] NoneOfThem =
    [
        "ничего", "ничего из этого", "ничего из перечисленного", "ни одного", "ни один", "никакие", "none",
        "none of these", "nothing",
    ];

    /// <summary>One of the options.</summary>
    public static AnswerReading One(Question question, string text)
    {
        var single = OptionSearch.Find(question, text);
        if (single.Option is { } option)
        {
            return Chosen([option.Key]);
        }

        return new AnswerReading.Wrong(
            All(question, Tokens(text)) is { Fault: null, Found.Count: > 1 } ? ReadingFault.OnlyOne : single.Fault);
    }

    /// <summary>Several of the options, kept in the order of the question; «ничего из этого» is none of them.</summary>
    public static AnswerReading Several(Question question, string text)
    {
        var (found, fault) = Listed(question, text);
        if (fault is { } wrong)
        {
            return NoneOfThem.Contains(TypedText.Folded(text))
                ? Chosen(question.Option(Option.None) is { } none ? [none.Key] : [])
                : new AnswerReading.Wrong(wrong);
        }

        var keys = question.Options.Select(option => option.Key).Where(found.Contains).ToList();
        return keys.Count > 1 && keys.Contains(Option.None)
            ? new AnswerReading.Wrong(ReadingFault.NoneWithOthers)
            : Kept(question, keys);
    }

    /// <summary>Several of the options, the most important first.</summary>
    public static AnswerReading Ranked(Question question, string text)
    {
        var (found, fault) = Listed(question, text);
        if (fault is { } wrong)
        {
            return new AnswerReading.Wrong(wrong);
        }

        return found.Distinct().Count() < found.Count
            ? new AnswerReading.Wrong(ReadingFault.Repeated)
            : Kept(question, found);
    }

    private static AnswerReading.Taken Chosen(IReadOnlyList<string> keys) => new(new Answer.Chosen(keys));

    private static AnswerReading Kept(Question question, List<string> keys) =>
        keys.Count > question.AtMost ? new AnswerReading.Wrong(ReadingFault.TooManyChosen) : Chosen(keys);

    private static (List<string> Found, ReadingFault? Fault) Listed(Question question, string text) =>
        OptionSearch.Find(question, text) is { Option: { } option }
            ? ([option.Key], null)
            : All(question, Tokens(text));

    // A label may have a comma of its own: the longest run of pieces that is an option is taken for one.
    private static (List<string> Found, ReadingFault? Fault) All(Question question, string[] tokens)
    {
        var found = new List<string>();
        var at = 0;
        while (at < tokens.Length)
        {
            var (option, fault, next) = Longest(question, tokens, at);
            if (option is null)
            {
                return (found, fault);
            }

            found.Add(option.Key);
            at = next;
        }

        return (found, found.Count == 0 ? ReadingFault.NotAnOption : null);
    }

    private static (Option? Option, ReadingFault Fault, int Next) Longest(Question question, string[] tokens, int at)
    {
        for (var end = tokens.Length; end > at + 1; end--)
        {
            if (OptionSearch.Find(question, string.Join(", ", tokens[at..end])).Option is { } joined)
            {
                return (joined, default, end);
            }
        }

        var (option, fault) = OptionSearch.Find(question, tokens[at]);
        return (option, fault, at + 1);
    }

    private static string[] Tokens(string text) => Mark()
        .Split(BetweenNumbers().Replace(TypedText.Plain(text), ", "))
        .Where(token => token.Length > 0)
        .ToArray();

    [GeneratedRegex(@"\s*(?:[,;→>\r\n]\s*)+")]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<=\d)(?: | и | and )(?=№?\d)")]
    private static partial Regex BetweenNumbers();
}
