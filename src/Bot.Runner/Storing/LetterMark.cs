namespace Bot.Runner.Storing;

/// <summary>What the outbox writes down about a letter.</summary>
/// <param name="Letter">The letter's id.</param>
public abstract record LetterMark(long Letter)
{
    /// <summary>Whether the letter is finished by it.</summary>
    public bool Final => this is not (Retry or Moved);

    /// <summary>It arrived.</summary>
    /// <param name="Letter">The letter's id.</param>
    /// <param name="Message">The id of the message.</param>
    public sealed record Sent(long Letter, long Message) : LetterMark(Letter);

    /// <summary>Its time had passed before it could be sent.</summary>
    /// <param name="Letter">The letter's id.</param>
    public sealed record Expired(long Letter) : LetterMark(Letter);

    /// <summary>The person cannot be reached, which is noted about the person too; the reminders and bulk letters that
    /// wait for the same chat end with it.</summary>
    /// <param name="Letter">The letter's id.</param>
    /// <param name="Why">The messenger's words.</param>
    public sealed record Unreachable(long Letter, string Why) : LetterMark(Letter);

    /// <summary>The messenger will never take it.</summary>
    /// <param name="Letter">The letter's id.</param>
    /// <param name="Why">The messenger's words.</param>
    public sealed record Dead(long Letter, string Why) : LetterMark(Letter);

    /// <summary>It was tried in vain and will be tried again.</summary>
    /// <param name="Letter">The letter's id.</param>
    /// <param name="NotBefore">When.</param>
    /// <param name="Why">What happened.</param>
    public sealed record Retry(long Letter, DateTimeOffset NotBefore, string Why) : LetterMark(Letter);

    /// <summary>Its chat has another id: what is stored of the old one goes over to the new one.</summary>
    /// <param name="Letter">The letter's id.</param>
    /// <param name="NewChat">The new id.</param>
    public sealed record Moved(long Letter, long NewChat) : LetterMark(Letter);
}
