using System.Text.RegularExpressions;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Dialogs;

/// <summary>A reason is awaited: it is kept and shown to whoever reviews.</summary>
internal static partial class Explaining
{
    private const int LongestReason = 500;

    public static Screen RuleScreen(Talk talk, Place.ExplainingRule place)
    {
        var open = talk.Open(place);
        var text = Recording.FindingOf(open, place.Pending, place.Rule) is { } finding
            ? Recording.Sentence(talk, open, finding)
            : "";
        return talk.Screen("explain.rule", ("text", new Markup(text))).With(talk.Button("retype", Trigger.No));
    }

    public static Screen AbsenceScreen(Talk talk, Place.ExplainingAbsence place) => talk
        .Screen(
            place.Applicable ? "explain.noData" : "explain.notApplicable",
            ("row", talk.Open(place).Monitoring.RowOf(place.Question).No))
        .With(talk.Button("retype", Trigger.No));

    /// <summary>Words at a broken soft rule: a number is a new answer, a sentence is the reason.</summary>
    public static Turn Rule(Talk talk, Command command)
    {
        var place = (Place.ExplainingRule)talk.Place;
        var words = command.Argument ?? "";
        if (WrongNumber(talk, place.Question, words) is { } wrong)
        {
            return talk.Stay(RuleScreen(talk, place).After(wrong));
        }

        if (IsNumber(words))
        {
            return Questions.Answer(talk with { Place = Questions.Here(talk) }, command);
        }

        return Problem(words) is { } problem
            ? talk.Stay(RuleScreen(talk, place).After(talk.T(problem, ("longest", LongestReason))))
            : Recording.Continue(talk, Questions.Here(talk), place.Pending with
            {
                Reasons = new Dictionary<string, string>(place.Pending.Reasons, StringComparer.Ordinal)
                {
                    [place.Rule] = words,
                },
            });
    }

    /// <summary>Words at «нет данных»: a number is the answer after all, a sentence is the reason.</summary>
    public static Turn Absence(Talk talk, Command command)
    {
        var place = (Place.ExplainingAbsence)talk.Place;
        var words = command.Argument ?? "";
        if (WrongNumber(talk, place.Question, words) is { } wrong)
        {
            return Talk.To(place, AbsenceScreen(talk, place).After(wrong));
        }

        if (IsNumber(words))
        {
            return Questions.Answer(talk with { Place = Questions.Here(talk) }, command);
        }

        if (Problem(words) is { } problem)
        {
            return Talk.To(place, AbsenceScreen(talk, place).After(talk.T(problem, ("longest", LongestReason))));
        }

        Answer answer = place.Applicable ? new Answer.NoData(words) : new Answer.NotApplicable(words);
        return Recording.Begin(talk, Questions.Here(talk), Beside(place, answer));
    }

    public static Turn YesIsNoReason(Talk talk, Command command) => talk.Place is Place.ExplainingRule rule
        ? talk.Stay(RuleScreen(talk, rule).After(talk.T("explain.tooShort")))
        : talk.Stay(AbsenceScreen(talk, (Place.ExplainingAbsence)talk.Place).After(talk.T("explain.tooShort")));

    private static Dictionary<string, Answer> Beside(Place.ExplainingAbsence place, Answer answer) =>
        new(place.Beside?.Answers ?? new Dictionary<string, Answer>(), StringComparer.Ordinal)
        {
            [place.Question] = answer,
        };

    // «100 % заданий проверяет платформа» and a reason in three lines are reasons, whatever digits are in them.
    private static bool IsNumber(string words) => CountReader.Read(words) switch
    {
        Reading.Wrong { Fault: ReadingFault.NotANumber or ReadingFault.TooLong } => false,
        Reading.Wrong
        {
            Fault: ReadingFault.Percent or ReadingFault.Negative or ReadingFault.Several or ReadingFault.OtherDigits
                or ReadingFault.Words,
        } => !Sentence().IsMatch(words),
        _ => true,
    };

    // A number typed in a wrong way is no reason to give up what waits.
    private static string? WrongNumber(Talk talk, string question, string words) =>
        IsNumber(words) && CountReader.Read(words) is Reading.Wrong wrong
            ? Questions.Wrong(talk, talk.Open((Place.Inside)talk.Place), question, wrong.Fault).Text
            : null;

    private static string? Problem(string words) => words switch
    {
        _ when words.Length > LongestReason => "explain.tooLong",
        _ when words.Count(char.IsLetter) < 3 => "explain.tooShort",
        _ => null,
    };

    [GeneratedRegex(@"(?<!\p{L})(?!проц|чел|един|штук|people)\p{L}{4,}", RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();
}
