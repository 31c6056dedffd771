using System.Globalization;

namespace Bot.Monitoring.Reminders;

/// <summary>Names one notice for good: at most one of it is ever sent.</summary>
/// <param name="Campaign">The campaign's id, or the register's.</param>
/// <param name="Stage">The stage's id, or the decision's.</param>
/// <param name="Rule">Which rule brings it: «before-7», «after-1», «digest».</param>
/// <param name="Unit">The unit that owes; for a coordinator the unit he coordinates.</param>
/// <param name="Person">To whom.</param>
/// <param name="About">The day it is about: the due day, and for a digest its own. A deadline that moves makes other
/// notices of it, one that moves back the same.</param>
public readonly record struct NoticeKey(
    string Campaign, string Stage, string Rule, string Unit, long Person, DateOnly About)
{
    /// <summary>All of it in one word, the same for the same notice; ids have no «/».</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Campaign}/{Stage}/{Rule}/{Unit}/{Person}/{About:yyyy-MM-dd}");
}
