using Bot.Monitoring.Recommendations;

namespace Bot.Monitoring.Campaigns;

/// <summary>When a monitoring is held and of whom.</summary>
/// <param name="Id">The id of the file: «dee-2021».</param>
/// <param name="Title">The title in messages.</param>
/// <param name="Monitoring">The id of the monitoring.</param>
/// <param name="Version">The version of the monitoring its entries are pinned to.</param>
/// <param name="Organisation">The id of the organisation.</param>
/// <param name="Level">The level whose units answer (R29, R30).</param>
/// <param name="From">The first day of the period the values are about (R34).</param>
/// <param name="To">The last day of the period.</param>
/// <param name="Stages">In the order of the file; may overlap (R17).</param>
public sealed record Campaign(
    string Id, string Title, string Monitoring, int Version, string Organisation, string Level,
    DateOnly From, DateOnly To, IReadOnlyList<Stage> Stages)
{
    /// <summary>The day as of which values are reported (R34); null when the document names none.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The calendar year whose targets are compared with (R09c): the last one of the period unless
    /// said.</summary>
    public int TargetYear { get; init; } = To.Year;

    /// <summary>Which units below answer too; null when only one level does.</summary>
    public RollUp? RollUp { get; init; }

    /// <summary>The recommendations that came out of it.</summary>
    public Advice Advice { get; init; } = Advice.None;

    /// <summary>The stage in which answers are collected.</summary>
    public Stage Collection => Stages.First(stage => stage.Kind == StageKind.Collection);

    /// <summary>The same campaign with the due days that were set for its stages.</summary>
    internal Campaign With(IEnumerable<Deadline> deadlines)
    {
        var own = deadlines.Where(deadline => deadline.Campaign == Id).ToLookup(deadline => deadline.Stage);
        return own.Count == 0
            ? this
            : this with { Stages = [.. Stages.Select(stage => own[stage.Id].Aggregate(stage, Moved))] };
    }

    private static Stage Moved(Stage stage, Deadline deadline) => deadline.Unit is { } unit
        ? stage with
        {
            DueByUnit = new Dictionary<string, DateOnly>(stage.DueByUnit) { [unit] = deadline.Day },
            LetterByUnit = new Dictionary<string, string?>(stage.LetterByUnit) { [unit] = deadline.Letter },
        }
        : stage with
        {
            Due = deadline.Day,
            Letter = deadline.Letter,
            // Time that was given before does not leave a unit behind when everybody is given more.
            DueByUnit = stage.DueByUnit.Where(pair => pair.Value > deadline.Day).ToDictionary(),
        };
}
