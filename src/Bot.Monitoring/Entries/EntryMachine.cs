namespace Bot.Monitoring.Entries;

/// <summary>The state machine of an entry, whole.</summary>
public static class EntryMachine
{
    /// <summary>From a state by a trigger to a state. What is not here is refused.</summary>
    public static IReadOnlyDictionary<(EntryState From, EntryTrigger Trigger), EntryState> Rows { get; } =
        new Dictionary<(EntryState From, EntryTrigger Trigger), EntryState>
        {
            [(EntryState.Empty, EntryTrigger.Answer)] = EntryState.Draft,
            [(EntryState.Draft, EntryTrigger.Answer)] = EntryState.Draft,
            [(EntryState.Draft, EntryTrigger.Submit)] = EntryState.Submitted,
            [(EntryState.Submitted, EntryTrigger.Answer)] = EntryState.Submitted,
            [(EntryState.Submitted, EntryTrigger.Submit)] = EntryState.Submitted,
        };

    /// <summary>The state after a trigger.</summary>
    /// <exception cref="InvalidOperationException">The table has no row: the caller did not look first.</exception>
    public static EntryState Next(EntryState from, EntryTrigger trigger) =>
        Rows.TryGetValue((from, trigger), out var to)
            ? to
            : throw new InvalidOperationException($"An entry that is {from} cannot {trigger}.");
}
