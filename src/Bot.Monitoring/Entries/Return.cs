namespace Bot.Monitoring.Entries;

/// <summary>A coordinator's request for corrections.</summary>
/// <param name="Act">Who, when and why; the reason is always there.</param>
/// <param name="Questions">The questions to look at again, with what was answered then; empty when the whole entry is
/// meant.</param>
public sealed record Return(Act Act, IReadOnlyList<ReturnedQuestion> Questions);
