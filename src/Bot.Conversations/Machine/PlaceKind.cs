namespace Bot.Conversations.Machine;

/// <summary>The states of a conversation.</summary>
public enum PlaceKind
{
    /// <summary>A stranger: nobody who accepted an invitation.</summary>
    Outside,

    /// <summary>Consent is awaited.</summary>
    Consenting,

    /// <summary>The menu.</summary>
    Idle,

    /// <summary>One of several entries is to be chosen.</summary>
    Choosing,

    /// <summary>An answer is awaited.</summary>
    Asking,

    /// <summary>Is a zero a zero?</summary>
    ConfirmingZero,

    /// <summary>Is a known number to be replaced?</summary>
    ConfirmingDifference,

    /// <summary>Is a number right that is far from the last campaign's?</summary>
    ConfirmingJump,

    /// <summary>A reason for a broken soft rule is awaited.</summary>
    ExplainingRule,

    /// <summary>A reason for «нет данных» is awaited.</summary>
    ExplainingAbsence,

    /// <summary>All answers are on the screen.</summary>
    Reviewing,

    /// <summary>A report on a decision is awaited.</summary>
    Deciding,

    /// <summary>A unit, a role or a name of an invitation is awaited, or a list of them.</summary>
    Inviting,

    /// <summary>A yes or a no to something that cannot be taken back is awaited.</summary>
    Agreeing,

    /// <summary>The card of an entry is on the screen.</summary>
    Inspecting,

    /// <summary>Which questions are returned, and why?</summary>
    Returning,

    /// <summary>A reason for a step about a whole entry is awaited.</summary>
    Reasoning,
}
