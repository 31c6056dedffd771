using System.Text.RegularExpressions;

namespace Bot.Conversations.Tests.Walks;

/// <summary>What is wrong with the markup of a message; only b, i and code are known here.</summary>
internal static partial class HtmlText
{
    public static string? Fault(string text)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(text))
        {
            if (tag.Groups["end"].Length == 0)
            {
                open.Push(tag.Groups["name"].Value);
            }
            else if (open.Count == 0 || open.Pop() != tag.Groups["name"].Value)
            {
                return "not balanced at " + tag.Value;
            }
        }

        return (open.Count, Rest().Match(Tag().Replace(text, ""))) switch
        {
            (> 0, _) => "not closed: " + open.Peek(),
            (_, { Success: true } rest) => "not escaped: " + rest.Value,
            _ => null,
        };
    }

    [GeneratedRegex("<(?<end>/?)(?<name>b|i|code)>")]
    private static partial Regex Tag();

    [GeneratedRegex("[<>]|&(?!(?:amp|lt|gt);)|\\{\\w*[|}]")]
    private static partial Regex Rest();
}
