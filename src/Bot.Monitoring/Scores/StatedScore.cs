using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Scores;

/// <summary>A total that a document states and nobody can add up: «&gt;30» (R53). It enters no mean.</summary>
/// <param name="Unit">The id of the unit.</param>
/// <param name="Answer">What is stated.</param>
/// <param name="Band">The one band that holds all of it; null when it may lie in several.</param>
public sealed record StatedScore(string Unit, Answer.Stated Answer, Band? Band);
