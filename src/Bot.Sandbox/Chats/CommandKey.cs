namespace Bot.Sandbox.Chats;

/// <summary>For whom a list of commands is; empty parts mean everybody.</summary>
internal sealed record CommandKey(string Scope, string Chat, string User, string Language);
