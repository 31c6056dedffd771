using System.Text.Json.Nodes;

namespace Bot.TelegramApi.Tests.Doubles;

public sealed record ScriptedCall(string Path, string Method, JsonObject Body);
