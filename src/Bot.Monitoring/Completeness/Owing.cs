using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Completeness;

/// <summary>Who still has to do something.</summary>
public static class Owing
{
    /// <summary>Whether the unit owes its entry: nothing was submitted, or it was returned and not submitted
    /// since.</summary>
    public static bool Owes(this Entry entry) =>
        entry.State is EntryState.Empty or EntryState.Draft or EntryState.Returned;
}
