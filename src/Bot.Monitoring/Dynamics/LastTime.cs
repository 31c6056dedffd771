using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Dynamics;

/// <summary>What the same unit answered in the campaign before (R39, R71).</summary>
/// <param name="Campaign">That campaign.</param>
/// <param name="Entry">The unit's entry in it, which counts.</param>
public sealed record LastTime(Campaign Campaign, Entry Entry)
{
    private const decimal Hundred = 100;

    /// <summary>The entry of the campaign before; null when there is no such campaign, or nothing was submitted in
    /// it.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="key">The entry now.</param>
    /// <param name="entries">The stored entries.</param>
    public static LastTime? Of(Catalog catalog, EntryKey key, IReadOnlyDictionary<EntryKey, Entry> entries) =>
        catalog.Campaign(key.Campaign) is { } campaign && PreviousCampaign.Of(catalog, campaign) is { } before &&
        entries.GetValueOrDefault(new EntryKey(before.Id, key.Unit)) is { Counts: true } entry
            ? new LastTime(before, entry)
            : null;

    /// <summary>The number that was given to a question, under its key or an earlier one; null when none was.</summary>
    public decimal? NumberOf(Question question) => !question.IsMeasured
        ? null
        : question.Formerly.Prepend(question.Key)
            .Select(key => (Entry[key] as Answer.Number)?.Value)
            .FirstOrDefault(value => value is not null);

    /// <summary>How far a number is from that of the last time; null when it is not farther than the monitoring lets
    /// pass, or cannot be compared: nothing or zero was there before.</summary>
    /// <param name="monitoring">Says how far is far.</param>
    /// <param name="question">The question.</param>
    /// <param name="now">The number now.</param>
    public Jump? JumpOf(MonitoringDefinition monitoring, Question question, decimal now)
    {
        if (monitoring.Jump is not { } limit || NumberOf(question) is not ({ } before and not 0))
        {
            return null;
        }

        var percent = (now - before) / before * Hundred;
        return Math.Abs(percent) > limit ? new Jump(question.Key, before, now, percent) : null;
    }
}
