using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Completeness;

/// <summary>How far one unit is in a stage.</summary>
/// <param name="Unit">Which unit.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Answered">How many questions are answered, «нет данных» included. Of a unit that answered nothing itself
/// and whose numbers are added up (R29): how many of those below have submitted.</param>
/// <param name="Questions">How many there are; of such a unit, how many are below.</param>
/// <param name="LateDays">Days after the due day: of the first submission, or until now while nothing is submitted; 0
/// when on time or without a due day.</param>
/// <param name="SubmittedAt">The first submission; null before it.</param>
public sealed record UnitProgress(
    Unit Unit, UnitStatus Status, int Answered, int Questions, int LateDays, DateTimeOffset? SubmittedAt);
