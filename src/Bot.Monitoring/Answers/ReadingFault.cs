namespace Bot.Monitoring.Answers;

/// <summary>Why a text is not a count. Each has a sentence of its own: nothing is guessed.</summary>
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
}
