using Bot.Conversations.Entries;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Screens;

/// <summary>Numbers and answers as a person reads them.</summary>
internal static class Amounts
{
    public static string Count(Talk talk, decimal value) => Rounding.Show(value, 0, talk.Language);

    /// <summary>A share rounded to whole percent, or exact to two decimals (R42).</summary>
    public static string Share(Talk talk, IndicatorValue value, int decimals) => value.Value is { } share
        ? talk.T(
            "amount.share", ("value", Rounding.Show(share, decimals, talk.Language)), ("unit", value.Indicator.Unit))
        : talk.T("amount.absent");

    /// <summary>«9 613 из 9 708».</summary>
    public static string Pair(Talk talk, decimal part, decimal whole) =>
        talk.T("amount.pair", ("part", Count(talk, part)), ("whole", Count(talk, whole)));

    /// <summary>What was answered; already escaped.</summary>
    public static Markup Of(Talk talk, Question question, Answer? answer) =>
        new(AnswerText.Of(talk.Catalog.Texts, talk.Language, question, answer));

    /// <summary>The same without its reason: a button holds some 30 characters and no markup.</summary>
    public static string Short(Talk talk, Question question, Answer answer) =>
        AnswerText.Brief(talk.Catalog.Texts, talk.Language, question, answer);
}
