namespace Bot.Sandbox.Chats;

/// <summary>A command in the bot's menu.</summary>
internal sealed record BotCommand(string Name, string Text);
