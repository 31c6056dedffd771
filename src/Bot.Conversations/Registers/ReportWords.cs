using System.Text.RegularExpressions;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Registers;

/// <summary>Reads the words of a report: a status, a pair of numbers, or just words.</summary>
internal static partial class ReportWords
{
    public const int Longest = 1500;
    private const int FewestLetters = 3;

    /// <summary>The status that the argument of a command stands for; null for any other argument.</summary>
    public static ReportStatus? Status(string? argument) => argument switch
    {
        "done" => ReportStatus.Done,
        "underWay" => ReportStatus.UnderWay,
        "notBegun" => ReportStatus.NotBegun,
        _ => null,
    };

    /// <summary>What the words say; null with the key of a text that says what is wrong.</summary>
    public static Said? Read(string words, bool measured, out string? fault)
    {
        fault = null;
        if (CommandReader.Read(words, true) is { Trigger: Trigger.Report, Argument: { } argument } &&
            Status(argument) is { } status)
        {
            return new Said { Status = status };
        }

        if (measured)
        {
            switch (CountReader.Read(words))
            {
                case Reading.Pair pair:
                    fault = pair.Whole == 0 ? "report.wholeZero"
                        : pair.Part > pair.Whole ? "report.partAboveWhole" : null;
                    return fault is null ? new Said { Pair = (pair.Part, pair.Whole) } : null;
                case Reading.One:
                case Reading.Wrong wrong when wrong.Fault is not
                    (ReadingFault.NotANumber or ReadingFault.Words or ReadingFault.TooLong):
                    fault = "report.pairOnly";
                    return null;
            }
        }

        fault = words.Count(char.IsLetter) < FewestLetters ? "report.tooShort"
            : words.Length > Longest ? "report.tooLong" : null;
        return fault is null ? new Said { Text = words } : null;
    }

    /// <summary>Whether the words only thank or agree: nothing is reported by them.</summary>
    public static bool ArePolite(string words) => Polite().IsMatch(words);

    /// <summary>The words added to what was told before, or in its place when they ask for that.</summary>
    public static string Joined(string? before, string words)
    {
        var instead = Instead().Replace(words, "");
        return instead.Length != words.Length || before is null ? instead
            : before.Split("; ").Contains(words) ? before
            : before + "; " + words;
    }

    /// <summary>Whether the words name one decision: «решение DOP-2».</summary>
    public static bool HasHeading(string words) => Heading().IsMatch(words);

    /// <summary>«решение DOP-2» without its first word.</summary>
    public static string WithoutHeading(string words) => Heading().Replace(words, "");

    [GeneratedRegex(
        @"^(?:(?:большое |огромное )?спасибо(?: большое)?|благодар(?:ю|им)|хорошо|ладно|ок(?:ей)?|ok|okay|" +
        @"понятно|понял[аи]?|принято|ясно|здравствуйте|добрый день|привет|thanks|thank you|got it|hello)[\s.,!…)]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Polite();

    [GeneratedRegex(@"^(?:заменить|replace)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instead();

    [GeneratedRegex("^(?:решение|decision) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
