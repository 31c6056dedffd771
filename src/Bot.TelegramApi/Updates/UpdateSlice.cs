namespace Bot.TelegramApi.Updates;

/// <summary>One update of a batch, not yet read: what is wrong with it stays its own.</summary>
public readonly record struct UpdateSlice(long Id, ReadOnlyMemory<byte> Json);
