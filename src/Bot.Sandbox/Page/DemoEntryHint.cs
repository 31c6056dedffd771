namespace Bot.Sandbox.Page;

/// <summary>What to type (<c>Type</c>) and what it is the answer to (<c>Label</c>).</summary>
public sealed record DemoEntryHint(string Label, string Type);
