namespace Bot.Sandbox.Page;

/// <summary>A person with a chat of their own; their first button sends <c>StartText</c>, as "/start abc".</summary>
public sealed record DemoPerson(long Id, string Name, string Role, string? StartText);
