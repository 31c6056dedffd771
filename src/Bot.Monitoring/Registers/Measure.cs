using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Registers;

/// <summary>What a numeric decision counts and has to reach; it may outlive the decision's own term (R26).</summary>
/// <param name="Part">What the numerator counts: «записано детей».</param>
/// <param name="Whole">What the denominator counts.</param>
/// <param name="Unit">The unit of both: «чел.».</param>
/// <param name="Target">In percent.</param>
public sealed record Measure(string Part, string Whole, string Unit, Target Target);
