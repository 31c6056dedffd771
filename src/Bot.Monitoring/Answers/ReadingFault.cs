namespace Bot.Monitoring.Answers;

/// <summary>Why a text is no answer to its question. Each has a sentence of its own: nothing is guessed.</summary>
public enum ReadingFault
{
    /// <summary>No number in it: «много».</summary>
    NotANumber,

    /// <summary>A number with words that are no unit: «12 тысяч», «12 074 учащихся».</summary>
    Words,

    /// <summary>A fraction of a person: «12,5 человека».</summary>
    Fraction,

    /// <summary>Below zero: «-3».</summary>
    Negative,

    /// <summary>Scientific notation: «1e9».</summary>
    Exponent,

    /// <summary>Digits of another script: «١٢٣».</summary>
    OtherDigits,

    /// <summary>A share where a count is asked: «99 %».</summary>
    Percent,

    /// <summary>One dot or comma before three digits: «1.234» may be a thousand or a fraction.</summary>
    Ambiguous,

    /// <summary>Digits in groups that make no number: «12 07».</summary>
    Several,

    /// <summary>More than twelve digits.</summary>
    TooLarge,

    /// <summary>Far too long for a count.</summary>
    TooLong,

    /// <summary>No number where one with a fraction may stand.</summary>
    NotAnAmount,

    /// <summary>One mark before three digits where a fraction may stand: «1,234» may be a thousand or a
    /// fraction.</summary>
    AmbiguousAmount,

    /// <summary>A number with words that are not the question's unit: «500 тыс.» where roubles are asked.</summary>
    OtherUnit,

    /// <summary>A share above 100 %.</summary>
    AboveHundred,

    /// <summary>More decimals than the question keeps.</summary>
    TooPrecise,

    /// <summary>None of the options.</summary>
    NotAnOption,

    /// <summary>More than one option could be meant: the beginning of two labels, or a number that is a label
    /// too.</summary>
    AmbiguousOption,

    /// <summary>Several options where one is asked.</summary>
    OnlyOne,

    /// <summary>More options than the question takes.</summary>
    TooManyChosen,

    /// <summary>«Ничего из этого» together with other options.</summary>
    NoneWithOthers,

    /// <summary>An option twice in a ranking.</summary>
    Repeated,

    /// <summary>No points of the scale: 3, or 1.5 (R12).</summary>
    NotPoints,

    /// <summary>Neither yes nor no.</summary>
    NotYesNo,

    /// <summary>No words at all.</summary>
    Empty,

    /// <summary>More words than are kept.</summary>
    WordsTooLong,

    /// <summary>No day: «весной».</summary>
    NotADate,

    /// <summary>A term that is more than a day, or has no end: «апрель 2021», «постоянно».</summary>
    NotOneDay,

    /// <summary>A day without its year, or with two digits of it.</summary>
    NoYear,

    /// <summary>«04/05/2021»: which of the two is the month?</summary>
    AmbiguousDate,

    /// <summary>A day that no calendar has: «31.02.2021».</summary>
    NoSuchDate,
}
