namespace Bot.Sandbox.Page;

/// <summary>One thing to try, with the texts that it asks the visitor to type, in the order of typing.</summary>
public sealed record DemoStep(string Text, IReadOnlyList<DemoEntryHint> Entries);
