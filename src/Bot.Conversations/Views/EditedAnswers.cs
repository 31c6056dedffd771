using Bot.Monitoring.Entries;

namespace Bot.Conversations.Views;

/// <summary>The answers that one message gave.</summary>
/// <param name="Entry">The entry they are in.</param>
/// <param name="Questions">Their keys.</param>
public sealed record EditedAnswers(EntryKey Entry, IReadOnlyList<string> Questions);
