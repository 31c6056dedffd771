namespace Bot.Runner.Sending;

/// <summary>Which letters go first: the lower value.</summary>
public enum Lane
{
    /// <summary>An answer to what a person just did.</summary>
    Reply,

    /// <summary>A reminder of a deadline.</summary>
    Reminder,

    /// <summary>Everything sent to many.</summary>
    Bulk,
}
