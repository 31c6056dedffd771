namespace Bot.Monitoring.People;

/// <summary>What is kept about a person beside name, language and roles.</summary>
/// <param name="Consent">The version of the text he agreed to.</param>
/// <param name="ConsentedAt">When he did.</param>
/// <param name="Values">How many values he gave: without his name they stay.</param>
/// <param name="Submissions">How many forms he submitted.</param>
/// <param name="Reports">How many reports on decisions he made.</param>
public sealed record Held(string Consent, DateTimeOffset ConsentedAt, int Values, int Submissions, int Reports);
