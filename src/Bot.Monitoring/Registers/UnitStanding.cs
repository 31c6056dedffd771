using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Registers;

/// <summary>How far one unit is, as one of the parties.</summary>
/// <param name="Unit">Which unit.</param>
/// <param name="Last">Its last report; null when it has not reported.</param>
/// <param name="Done">Whether it is done: by its own words where no number is below the target
/// in force, or by its number alone where one number is the target.</param>
/// <param name="DaysLate">Local days after the due day: of the report that says done, or until the day looked at; 0
/// when on time or without a due day.</param>
/// <param name="Measure">Its number against its target; null when nothing is measured.</param>
public sealed record UnitStanding(Unit Unit, Report? Last, bool Done, int DaysLate, MeasureProgress? Measure);
