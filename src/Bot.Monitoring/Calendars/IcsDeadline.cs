namespace Bot.Monitoring.Calendars;

/// <summary>One due day of one person, as a calendar shows it.</summary>
/// <param name="Campaign">The campaign's id, or the register's.</param>
/// <param name="Stage">The stage's id, or the decision's.</param>
/// <param name="Unit">The unit's id.</param>
/// <param name="Due">The last day on time, inclusive.</param>
/// <param name="Moves">How often the day was moved: a calendar replaces an entry only by one that counts more.</param>
/// <param name="Title">One line.</param>
/// <param name="Text">What is owed; may have several lines, may be empty.</param>
public sealed record IcsDeadline(
    string Campaign, string Stage, string Unit, DateOnly Due, int Moves, string Title, string Text)
{
    /// <summary>The same entry for good, wherever it is written.</summary>
    public string Uid => $"{Campaign}/{Stage}/{Unit}@svod";
}
