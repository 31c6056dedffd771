using System.Text.RegularExpressions;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Entries;

/// <summary>A reason is awaited: it is kept and shown to whoever reviews.</summary>
internal static partial class Explaining
{
    /// <summary>How long a reason may be.</summary>
    public const int LongestReason = 500;

    public static Screen RuleScreen(Talk talk, Place.ExplainingRule place)
    {
        var open = talk.Open(place);
        var text = Recording.FindingOf(open, place.Pending, place.Rule) is { } finding
            ? Recording.Sentence(talk, open, finding)
            : "";
        return talk.Screen("explain.rule", ("text", new Markup(text))).With(talk.Button("retype", Trigger.No));
    }

    public static Screen AbsenceScreen(Talk talk, Place.ExplainingAbsence place)
    {
        var open = talk.Open(place);
        var question = open.Question(place.Question);
        var key = (place.Applicable, question.IsNumeric) switch
        {
            (true, true) when question.Kind == QuestionKind.Score => "explain.noPoints",
            (false, true) when question.Kind == QuestionKind.Score => "explain.notApplicablePoints",
            (true, true) => "explain.noData",
            (true, false) => "explain.noAnswer",
            (false, true) => "explain.notApplicable",
            (false, false) => "explain.notApplicableAnswer",
        };
        return talk.Screen(key, ("row", open.Monitoring.RowOf(place.Question).No))
            .With(talk.Button("retype", Trigger.No));
    }

    /// <summary>Words at a broken soft rule: a number is a new answer, a sentence is the reason.</summary>
    public static Turn Rule(Talk talk, Command command)
    {
        var place = (Place.ExplainingRule)talk.Place;
        var words = command.Argument ?? "";
        if (WrongNumber(talk, place.Question, words) is { } wrong)
        {
            return talk.Stay(RuleScreen(talk, place).After(wrong));
        }

        if (IsAnswer(talk.Open(place).Question(place.Question), words))
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

    /// <summary>Words at a number far from the last campaign's: a number is a new answer, a sentence is the reason and
    /// says that it is right.</summary>
    public static Turn Jump(Talk talk, Command command)
    {
        var place = (Place.ConfirmingJump)talk.Place;
        var words = command.Argument ?? "";
        if (WrongNumber(talk, place.Question, words) is { } wrong)
        {
            return talk.Stay(Confirming.Screen(talk, place).After(wrong));
        }

        var same = talk.Open(place).Read(place.Question, words) is AnswerReading.Taken taken &&
            place.Pending.Answers.Count == 1 && place.Pending.Answers[place.Question] == taken.Answer;
        if (same)
        {
            return Confirming.Yes(talk, command);
        }

        if (IsAnswer(talk.Open(place).Question(place.Question), words))
        {
            return Questions.Answer(talk with { Place = Questions.Here(talk) }, command);
        }

        return Problem(words) is { } problem
            ? talk.Stay(Confirming.Screen(talk, place).After(talk.T(problem, ("longest", LongestReason))))
            : Recording.Continue(talk, Questions.Here(talk), place.Pending with
            {
                JumpConfirmed = true,
                Reasons = new Dictionary<string, string>(place.Pending.Reasons, StringComparer.Ordinal)
                {
                    [Pending.Jump] = words,
                },
            });
    }

    /// <summary>Words where it is asked why a returned value is right: a number is the value after all. Null for a
    /// sentence.</summary>
    public static Turn? Answered(Talk talk, Place.Reasoning place, string words)
    {
        var at = talk with { Place = new Place.Asking(place.Entry, place.Question!, false) };
        return IsAnswer(talk.Open(place.Entry).Question(place.Question!), words)
            ? Questions.Answer(at, new Command(Trigger.Words, words))
            : null;
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

        if (IsAnswer(talk.Open(place).Question(place.Question), words))
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
    // Words are never an answer here: a reason could not be told from them.
    private static bool IsAnswer(Question question, string words) => AnswerReader.Read(question, words) switch
    {
        _ when question.Kind == QuestionKind.Text => false,
        AnswerReading.Wrong when !question.IsNumeric => false,
        AnswerReading.Wrong { Fault: ReadingFault.NotANumber or ReadingFault.TooLong } => false,
        AnswerReading.Wrong
        {
            Fault: ReadingFault.Fraction or ReadingFault.Exponent or ReadingFault.Ambiguous or ReadingFault.TooLarge,
        } => true,
        AnswerReading.Wrong => words.Any(char.IsDigit) && !Sentence().IsMatch(words),
        _ => true,
    };

    // A number typed in a wrong way is no reason to give up what waits.
    private static string? WrongNumber(Talk talk, string question, string words)
    {
        var open = talk.Open((Place.Inside)talk.Place);
        return IsAnswer(open.Question(question), words) && open.Read(question, words) is AnswerReading.Wrong wrong
            ? Questions.Wrong(talk, open, question, wrong.Fault).Text
            : null;
    }

    /// <summary>The key of the sentence about words that are no reason; null when they are one.</summary>
    public static string? Problem(string words) => words switch
    {
        _ when words.Length > LongestReason => "explain.tooLong",
        _ when words.Count(char.IsLetter) < 3 => "explain.tooShort",
        _ => null,
    };

    [GeneratedRegex(@"(?<!\p{L})(?!проц|чел|един|штук|people)\p{L}{4,}", RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();
}
