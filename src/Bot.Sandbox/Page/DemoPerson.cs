namespace Bot.Sandbox.Page;

/// <summary>A person with a chat of their own; <c>StartText</c> is what their first button sends, as "/start abc".</summary>
public sealed record DemoPerson(long Id, string Name, string Role, string? StartText);
