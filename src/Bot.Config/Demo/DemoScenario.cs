namespace Bot.Config.Demo;

/// <summary>What the demo starts with.</summary>
/// <param name="Campaign">The id of the campaign it plays.</param>
/// <param name="Clock">When its clock starts.</param>
/// <param name="Last">The unit that the visitor fills in; its values are among the others, not yet entered.</param>
/// <param name="People">Who takes part.</param>
/// <param name="Values">Unit to question key to value, for every unit that the campaign expects.</param>
/// <param name="Reasons">Rule id to the reason that was typed wherever the rule asked for one; may be empty.</param>
public sealed record DemoScenario(
    string Campaign, DateTimeOffset Clock, string Last, IReadOnlyList<DemoPerson> People,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>> Values,
    IReadOnlyDictionary<string, string> Reasons);
