namespace Bot.Config.Demo;

/// <summary>What reading the demo gave: a scenario, or issues.</summary>
/// <param name="Scenario">Null when there are issues, or no demo at all.</param>
/// <param name="Issues">Those of the whole folder: a demo of broken definitions cannot be played.</param>
public sealed record DemoResult(DemoScenario? Scenario, IReadOnlyList<ConfigIssue> Issues);
