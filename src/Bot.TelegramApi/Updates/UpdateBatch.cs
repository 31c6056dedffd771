namespace Bot.TelegramApi.Updates;

/// <summary>What one poll brought.</summary>
/// <param name="Updates">In the order they came.</param>
/// <param name="Unidentified">How many entries had no id; they cannot be confirmed by themselves.</param>
public sealed record UpdateBatch(IReadOnlyList<UpdateSlice> Updates, int Unidentified)
{
    /// <summary>Confirms this batch; null when there is nothing to confirm.</summary>
    public long? NextOffset => Updates.Count == 0 ? null : Updates.Max(update => update.Id) + 1;
}
