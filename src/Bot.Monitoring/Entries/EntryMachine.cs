namespace Bot.Monitoring.Entries;

/// <summary>The state machine of an entry, whole.</summary>
public static class EntryMachine
{
    /// <summary>From a state by a trigger to a state. What is not here is refused.</summary>
    public static IReadOnlyDictionary<(EntryState From, EntryTrigger Trigger), EntryState> Rows { get; } =
        new Dictionary<(EntryState From, EntryTrigger Trigger), EntryState>
        {
            [(EntryState.Empty, EntryTrigger.Answer)] = EntryState.Draft,
            [(EntryState.Empty, EntryTrigger.Accept)] = EntryState.Accepted,
            [(EntryState.Empty, EntryTrigger.Excuse)] = EntryState.Excused,
            [(EntryState.Draft, EntryTrigger.Answer)] = EntryState.Draft,
            [(EntryState.Draft, EntryTrigger.Submit)] = EntryState.Submitted,
            [(EntryState.Draft, EntryTrigger.Excuse)] = EntryState.Excused,
            [(EntryState.Submitted, EntryTrigger.Answer)] = EntryState.Submitted,
            [(EntryState.Submitted, EntryTrigger.Submit)] = EntryState.Submitted,
            [(EntryState.Submitted, EntryTrigger.Return)] = EntryState.Returned,
            [(EntryState.Submitted, EntryTrigger.Accept)] = EntryState.Accepted,
            [(EntryState.Returned, EntryTrigger.Answer)] = EntryState.Returned,
            [(EntryState.Returned, EntryTrigger.Submit)] = EntryState.Submitted,
            [(EntryState.Returned, EntryTrigger.Return)] = EntryState.Returned,
            [(EntryState.Returned, EntryTrigger.Accept)] = EntryState.Accepted,
            [(EntryState.Returned, EntryTrigger.Excuse)] = EntryState.Excused,
            [(EntryState.Accepted, EntryTrigger.Reopen)] = EntryState.Reopened,
            [(EntryState.Reopened, EntryTrigger.Answer)] = EntryState.Reopened,
            [(EntryState.Reopened, EntryTrigger.Submit)] = EntryState.Submitted,
            [(EntryState.Reopened, EntryTrigger.Return)] = EntryState.Returned,
            [(EntryState.Reopened, EntryTrigger.Accept)] = EntryState.Accepted,
            [(EntryState.Excused, EntryTrigger.Answer)] = EntryState.Draft,
            [(EntryState.Excused, EntryTrigger.Return)] = EntryState.Returned,
            [(EntryState.Excused, EntryTrigger.Excuse)] = EntryState.Excused,
        };

    /// <summary>Whether the table has a row.</summary>
    public static bool Takes(EntryState from, EntryTrigger trigger) => Rows.ContainsKey((from, trigger));

    /// <summary>The state after a trigger.</summary>
    /// <exception cref="InvalidOperationException">The table has no row: the caller did not look first.</exception>
    public static EntryState Next(EntryState from, EntryTrigger trigger) =>
        Rows.TryGetValue((from, trigger), out var to)
            ? to
            : throw new InvalidOperationException($"An entry that is {from} cannot {trigger}.");
}
