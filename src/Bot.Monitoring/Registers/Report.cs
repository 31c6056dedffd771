namespace Bot.Monitoring.Registers;

/// <summary>What one unit says of one decision, as one of its parties. The last one holds, and says again what was said
/// before and has not changed; all are kept.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Decision">The decision's id.</param>
/// <param name="Party">The party's id.</param>
/// <param name="Unit">The unit's id.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Text">What was done, in the person's words; null while no words were given.</param>
/// <param name="File">The evidence; null when there is none.</param>
/// <param name="Part">The numerator of a numeric decision; null when not reported.</param>
/// <param name="Whole">The denominator; null when not reported.</param>
/// <param name="At">The instant of the report.</param>
/// <param name="Person">Who reported; null for an operator.</param>
public sealed record Report(
    string Register, string Decision, string Party, string Unit, ReportStatus Status, string? Text, ReportFile? File,
    decimal? Part, decimal? Whole, DateTimeOffset At, long? Person);
