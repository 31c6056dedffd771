using System.Diagnostics;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Dynamics;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Entries;

/// <summary>Typed answers wait for a word: is it a zero, is a known number wrong, why is a rule broken.</summary>
internal static class Confirming
{
    public static Screen Screen(Talk talk, Place.Unconfirmed place) => place switch
    {
        Place.ConfirmingZero zero => Zero(talk, zero),
        Place.ConfirmingDifference difference => Difference(talk, difference),
        Place.ConfirmingJump jump => JumpScreen(talk, jump),
        Place.ExplainingRule rule => Explaining.RuleScreen(talk, rule),
        _ => throw new UnreachableException(),
    };

    public static Turn Yes(Talk talk, Command command)
    {
        var place = (Place.Unconfirmed)talk.Place;
        return Recording.Continue(talk, Questions.Here(talk), place switch
        {
            Place.ConfirmingZero => place.Pending with { ZeroConfirmed = true },
            Place.ConfirmingJump => place.Pending with { JumpConfirmed = true },
            _ => place.Pending with { DifferenceConfirmed = true },
        });
    }

    /// <summary>«Нет» to a difference: the known number stays, the other one is taken.</summary>
    public static Turn KeepKnown(Talk talk, Command command)
    {
        var place = (Place.Unconfirmed)talk.Place;
        var open = talk.Open(place.Entry);
        var replaced = Recording.Replaced(open, Questions.Here(talk), place.Pending);
        var rest = place.Pending.Answers.Where(pair => pair.Key != replaced).ToDictionary(StringComparer.Ordinal);
        return Recording.Continue(talk, Questions.Here(talk), place.Pending with { Answers = rest });
    }

    /// <summary>Words at a confirmation: the same zero again is a yes, another number is a new answer.</summary>
    public static Turn Words(Talk talk, Command command)
    {
        var place = (Place.Unconfirmed)talk.Place;
        var open = talk.Open(place.Entry);
        switch (open.Read(place.Question, command.Argument ?? ""))
        {
            case AnswerReading.Taken { Answer.Amount: 0 }
                when place is Place.ConfirmingZero && place.Pending.Answers.Count == 1:
                return Yes(talk, command);
            case AnswerReading.Taken { Answer.Amount: { } value } when place is Place.ConfirmingDifference difference:
                return OneOfTheTwo(talk, difference, value);
            case AnswerReading.Taken taken:
                return Recording.Begin(talk, Questions.Here(talk), Questions.Only(place.Question, taken.Answer));
            case AnswerReading.Pair pair when open.TakesPair(place.Question):
                return Recording.Begin(talk, Questions.Here(talk), Questions.Both(open, place.Question, pair));
            default:
                return talk.Stay(Screen(talk, place).After(talk.T("confirm.yesOrNo")));
        }
    }

    // A number typed here names one of the two on the screen: it must not become the answer to another row.
    private static Turn OneOfTheTwo(Talk talk, Place.ConfirmingDifference place, decimal value)
    {
        var open = talk.Open(place);
        var key = Recording.Replaced(open, Questions.Here(talk), place.Pending);
        return value switch
        {
            _ when key is not null && open.Entry[key]?.Amount == value => KeepKnown(talk, new Command(Trigger.No)),
            _ when key is not null && place.Pending.Answers[key].Amount == value => Yes(talk, new Command(Trigger.Yes)),
            _ => talk.Stay(Screen(talk, place).After(talk.T("confirm.yesOrNo"))),
        };
    }

    private static Screen Zero(Talk talk, Place.ConfirmingZero place) => talk
        .Screen("confirm.zero", ("count", ZerosIn(place).Count()), ("rows", string.Join(
            ", ", ZerosIn(place).Select(key => talk.Open(place).Monitoring.RowOf(key).No))))
        .With(talk.Button("zero", Trigger.Yes), talk.Button("noData", Trigger.NoData))
        .With(talk.Button("retype", Trigger.No));

    private static Screen JumpScreen(Talk talk, Place.ConfirmingJump place)
    {
        var open = talk.Open(place);
        var jumps = Recording.Jumps(talk, open, place.Pending).ToList();
        if (jumps.Count == 0)
        {
            return talk.Screen("confirm.nothingLeft").With(talk.Button("retype", Trigger.No));
        }

        var lines = jumps.Select(jump => talk.T(
            place.Pending.Answers.Count == 1 ? "jump.one" : "jump.row",
            ("row", open.Monitoring.RowOf(jump.Question).No), ("before", Amount(talk, open, jump, jump.Before)),
            ("now", Amount(talk, open, jump, jump.Now)), ("percent", Percent(talk, jump))));
        return new Screen(string.Join('\n', lines) + "\n" + talk.T("jump.right"), [])
            .With(talk.Button("right", Trigger.Yes), talk.Button("retype", Trigger.No));
    }

    /// <summary>A confirmed jump as whoever reviews reads it; plain text.</summary>
    public static string KeptJump(Talk talk, OpenEntry open, Jump jump, string? reason) => Markup.Strip(talk.T(
            "jump.kept", ("before", Amount(talk, open, jump, jump.Before)),
            ("now", Amount(talk, open, jump, jump.Now)), ("percent", Percent(talk, jump)))) +
        (reason is null ? "" : ": " + reason);

    private static Markup Amount(Talk talk, OpenEntry open, Jump jump, decimal value) =>
        Amounts.Of(talk, open.Question(jump.Question), new Answer.Number(value));

    // «+56,7 %»
    private static string Percent(Talk talk, Jump jump) => talk.T(
        "jump.percent",
        ("value", (jump.Percent > 0 ? "+" : "") + Rounding.Show(jump.Percent, 1, talk.Language)));

    public static string ZeroIn(Place.Unconfirmed place) => ZerosIn(place).First();

    // A score is never asked about: its zero is one of the steps, and nobody means «нет данных» by it.
    private static IEnumerable<string> ZerosIn(Place.Unconfirmed place) =>
        place.Pending.Answers.Where(pair => pair.Value.Amount == 0).Select(pair => pair.Key);

    private static Screen Difference(Talk talk, Place.ConfirmingDifference place)
    {
        var open = talk.Open(place);
        if (Recording.Replaced(open, Questions.Here(talk with { Place = place }), place.Pending) is not { } key)
        {
            // The known number was changed meanwhile and is the typed one now: a word is enough to go on.
            return talk.Screen("confirm.nothingLeft").With(talk.Button("retype", Trigger.No));
        }

        var (known, typed) = (open.Entry[key]!, place.Pending.Answers[key]);
        var question = open.Question(key);
        var gap = known.Amount is { } old && typed.Amount is { } fresh
            ? talk.T("confirm.gap", ("difference", Amounts.Of(
                talk, question, new Answer.Number(Math.Abs(old - fresh)))))
            : "";
        return talk
            .Screen(
                "confirm.difference", ("row", open.Monitoring.RowOf(key).No), ("name", question.Name),
                ("known", Amounts.Of(talk, question, known)), ("typed", Amounts.Of(talk, question, typed)),
                ("gap", new Markup(gap)))
            .With(
                new Effects.Button(
                    talk.T("button.replace", ("value", Amounts.Short(talk, question, typed))),
                    new Command(Trigger.Yes)),
                new Effects.Button(
                    talk.T("button.leave", ("value", Amounts.Short(talk, question, known))), new Command(Trigger.No)));
    }
}
