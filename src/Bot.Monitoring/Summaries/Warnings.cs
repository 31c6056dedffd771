using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Summaries;

/// <summary>What a reader of a summary has to know about the entries in it.</summary>
internal static class Warnings
{
    public static IEnumerable<Warning> Of(Catalog catalog, Campaign campaign, IReadOnlyList<UnitFigures> figures)
    {
        var monitoring = catalog.MonitoringOf(campaign);
        var organisation = catalog.OrganisationOf(campaign);
        var entries = figures.SelectMany(each => each.Entries).ToList();
        return entries.SelectMany(entry => SharedValues(monitoring, organisation, entry))
            .Concat(entries.Select(entry => Early(campaign, organisation, entry)).OfType<Warning>())
            .Concat(entries.Where(entry => entry.State == EntryState.Returned)
                .Select(entry => new Warning.Returned(organisation.Find(entry.Key.Unit)!)))
            .Concat(figures.SelectMany(each => RollUps(monitoring, each)));
    }

    private static IEnumerable<Warning> SharedValues(
        MonitoringDefinition monitoring, Organisation organisation, Entry entry) =>
        from kept in entry.Answers.Values
        where kept.Answer.Amount is not null
        from other in kept.Differences
        select new Warning.SharedValueDiffers(
            organisation.Find(entry.Key.Unit)!, kept.Question, monitoring.RowOf(kept.Question).No,
            kept.Answer.Amount!.Value, other);

    private static Warning.BeforeAsOf? Early(Campaign campaign, Organisation organisation, Entry entry) =>
        campaign.AsOf is { } asOf && entry.FirstSubmittedAt is { } at &&
        LocalDay.Of(at, organisation.Zone) is var day && day < asOf
            ? new Warning.BeforeAsOf(organisation.Find(entry.Key.Unit)!, asOf, day)
            : null;

    private static IEnumerable<Warning> RollUps(MonitoringDefinition monitoring, UnitFigures figures) =>
        from question in monitoring.Questions
        let own = figures.Own?[question.Key]?.Amount
        let below = figures.SumBelow(question)
        where own is not null && below is not null && own != below
        select new Warning.RollUpDiffers(
            figures.Unit, question.Key, monitoring.RowOf(question.Key).No, own.Value, below.Value,
            figures.Below.Count(entry => entry[question.Key]?.Amount is not null), figures.Owing,
            figures.AmountOf(question)!.Value);
}
