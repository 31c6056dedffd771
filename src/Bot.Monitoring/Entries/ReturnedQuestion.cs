using Bot.Monitoring.Answers;

namespace Bot.Monitoring.Entries;

/// <summary>A question that was returned.</summary>
/// <param name="Question">Its key.</param>
/// <param name="Old">What was answered when it was returned; null when nothing was.</param>
public sealed record ReturnedQuestion(string Question, Answer? Old);
