using Bot.Monitoring.Entries;
using Bot.Monitoring.Registers;

namespace Bot.Runner.Storing;

/// <summary>Everything that is held about a person.</summary>
/// <param name="Id">The messenger's id.</param>
/// <param name="Name">The display name.</param>
/// <param name="Language">«ru» or «en».</param>
/// <param name="Consent">The version of the text that was agreed to.</param>
/// <param name="ConsentedAt">When.</param>
/// <param name="Reachable">Whether messages arrive.</param>
/// <param name="Author">The number in the audit; null while nothing was done.</param>
/// <param name="Roles">Those held and those withdrawn.</param>
/// <param name="Answers">The campaign's id to how many of the answers that stand now the person gave.</param>
/// <param name="Receipts">Of the submissions the person made.</param>
/// <param name="Reports">What the person reported on decisions.</param>
/// <param name="Waiting">How many messages wait to be sent to the person.</param>
public sealed record PersonalData(
    long Id, string Name, string Language, string Consent, DateTimeOffset ConsentedAt, bool Reachable, long? Author,
    IReadOnlyList<HoldingRow> Roles, IReadOnlyDictionary<string, int> Answers, IReadOnlyList<Receipt> Receipts,
    IReadOnlyList<Report> Reports, int Waiting);
