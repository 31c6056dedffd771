using Bot.Sandbox.Requests;

namespace Bot.Sandbox.Methods;

/// <summary>A call of a Bot API method.</summary>
internal sealed record Call(SandboxWorld World, Arguments Arguments, CancellationToken Stop);
