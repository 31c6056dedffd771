using Bot.Conversations.Summaries;
using Bot.Monitoring;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Summaries;

namespace Bot.Conversations.Tests.Screens;

/// <summary>Summaries of small monitorings in the shipped region, in the shipped words.</summary>
internal static class SummaryWords
{
    public static readonly DateTimeOffset Now = new(2021, 7, 5, 10, 0, 0, TimeSpan.FromHours(3));

    public static Indicator Share(string no, Target? target = null) => new(
        no, "Доля " + no, "all", "%", new Component(no + ".1", "part" + no), new Component(no + ".2", "whole" + no),
        100, Severity.Hard, target);

    public static MonitoringDefinition Small(
        IReadOnlyList<Indicator> indicators, IReadOnlyList<Question>? more = null, IReadOnlyList<Band>? bands = null,
        ModelLevel? model = null) => new(
            "small", 1, "Малый", "Малый",
            [
                .. indicators.SelectMany(each => new[] { each.Numerator.Question, each.Denominator.Question })
                    .Distinct().Select(key => new Question(key, key, "чел.", QuestionKind.Count)),
                .. more ?? [],
            ],
            [new IndicatorGroup("all", "Все"), new IndicatorGroup("words", "Вопросы"), new IndicatorGroup("x", "Пусто")],
            indicators, [], [], bands)
        {
            ModelLevel = model,
        };

    public static Catalog With(MonitoringDefinition monitoring, Func<Campaign, Campaign>? edit = null)
    {
        var campaign = Repository.Shipped.Campaign("dee-2021")! with
        {
            Id = "small", Title = "Малый сбор", Monitoring = "small", Version = 1,
        };
        return Repository.Shipped with
        {
            Monitorings = [monitoring], Campaigns = [edit is null ? campaign : edit(campaign)],
        };
    }

    public static Entry Sent(string unit, params (string Key, Answer Answer)[] said)
    {
        var entry = Entry.Untouched(new EntryKey("small", unit)).With(said.Select(each => new KeptAnswer(
            each.Key, each.Answer, new Origin(Now, null, Way.Chat), new Dictionary<string, string>(), [])));
        return entry.Submitted(Receipt.For(entry, Now));
    }

    public static Entry Pair(string unit, decimal part, decimal whole) =>
        Sent(unit, ("part1", new Answer.Number(part)), ("whole1", new Answer.Number(whole)));

    public static Summary Summary(Catalog catalog, string unit, params Entry[] entries) => SummaryCalculator.Compute(
        catalog, catalog.Campaigns[^1], catalog.Unit(unit)!, entries.ToDictionary(entry => entry.Key), Now);

    public static string Say(Catalog catalog, string unit, params Entry[] entries) =>
        PlainSummary.Of(catalog, Summary(catalog, unit, entries), "ru", null).Replace('\u00a0', ' ');
}
