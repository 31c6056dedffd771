using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Summaries;

/// <summary>What one unit brings to a summary: its own entry, those of the units below it, or both (R29). A pair is
/// taken whole from one of the two: a part by one source of a whole by another is no share.</summary>
/// <param name="Unit">The unit that has to answer.</param>
/// <param name="Own">Its own submitted entry; null when there is none.</param>
/// <param name="Below">The submitted entries of the units below; empty when only one level answers.</param>
/// <param name="Owing">How many units below have to answer.</param>
/// <param name="Wins">Whose figure is taken where both exist.</param>
public sealed record UnitFigures(
    Unit Unit, Entry? Own, IReadOnlyList<Entry> Below, int Owing, RollUpSource Wins)
{
    /// <summary>Whether the unit has done its duty: by its own entry, or by all of those below.</summary>
    public bool Submitted => Own is not null || (Below.Count > 0 && Below.Count + Freed == Owing);

    /// <summary>How many units below have nothing to report.</summary>
    public int Freed { get; init; }

    /// <summary>Whether nothing is expected of the unit: it was freed itself, or all of those below were.</summary>
    public bool Excused { get; init; }

    /// <summary>Every submitted entry of the unit, its own first.</summary>
    public IEnumerable<Entry> Entries => Own is null ? Below : Below.Prepend(Own);

    /// <summary>The entries that stand for the unit where answers do not add up: its own, or those below.</summary>
    public IReadOnlyList<Entry> Forms => Own is not null && (Wins == RollUpSource.Own || Below.Count == 0)
        ? [Own]
        : Below;

    /// <summary>Both numbers of an indicator; null when no source has both.</summary>
    public Pair? PairOf(Indicator indicator)
    {
        var own = Own is null ? null : Pair.Of(indicator, Own);
        var below = Pair.Sum(Below.Select(entry => Pair.Of(indicator, entry)));
        return Wins == RollUpSource.Own ? own ?? below : below ?? own;
    }

    /// <summary>The amount of a question that adds up; null when nobody gave one.</summary>
    public decimal? AmountOf(Question question)
    {
        var (own, below) = (Own?[question.Key]?.Amount, SumBelow(question));
        return Wins == RollUpSource.Own ? own ?? below : below ?? own;
    }

    /// <summary>The sum of the units below; null when none gave an amount or the answers do not add up.</summary>
    public decimal? SumBelow(Question question)
    {
        var amounts = Below.Select(entry => entry[question.Key]?.Amount).OfType<decimal>().ToList();
        return amounts.Count == 0 || !question.AddsUp ? null : amounts.Sum();
    }

    /// <summary>The answers to a question that does not add up.</summary>
    public IEnumerable<Answer> AnswersTo(Question question) =>
        Forms.Select(entry => entry[question.Key]).OfType<Answer>();

    /// <summary>The figures of the units that are expected within a unit, in the order of the file.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="campaign">Which campaign.</param>
    /// <param name="within">The id of the unit looked at.</param>
    /// <param name="entries">The stored entries, as <see cref="Catalog.Sources"/> names them.</param>
    public static IReadOnlyList<UnitFigures> Of(
        Catalog catalog, Campaign campaign, string within, IReadOnlyDictionary<EntryKey, Entry> entries)
    {
        Entry? Sent(EntryKey key) =>
            entries.GetValueOrDefault(key) is { Counts: true } entry ? entry : null;

        bool IsFree(EntryKey key) => entries.GetValueOrDefault(key)?.State == EntryState.Excused;

        return
        [
            .. from key in catalog.Expected(campaign, within)
               let below = catalog.Below(campaign, key.Unit)
               select new UnitFigures(
                   catalog.OrganisationOf(campaign).Find(key.Unit)!, Sent(key),
                   [.. below.Select(Sent).OfType<Entry>()], below.Count,
                   campaign.RollUp?.Wins ?? RollUpSource.Own)
               {
                   Freed = below.Count(IsFree),
                   Excused = IsFree(key) || (Sent(key) is null && below.Count > 0 && below.All(IsFree)),
               },
        ];
    }
}
