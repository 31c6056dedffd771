namespace Bot.Sandbox.Page;

/// <summary>What the demo page shows: its people from left to right, and what a visitor may try.</summary>
/// <remarks>The entries of the steps are typed by the first of the people.</remarks>
public sealed record DemoPage(string Title, IReadOnlyList<DemoPerson> People, IReadOnlyList<DemoStep> Steps);
