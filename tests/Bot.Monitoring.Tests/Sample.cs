using Bot.Config;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Texts;

namespace Bot.Monitoring.Tests;

/// <summary>Small definitions made by hand, and the shipped ones.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Now = new(2021, 4, 5, 10, 0, 0, TimeSpan.FromHours(3));

    public static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    public static Catalog Shipped { get; } = ConfigReader.Read(ConfigFolder(AppContext.BaseDirectory)) switch
    {
        { Catalog: { } catalog } => catalog,
        var broken => throw new InvalidOperationException(string.Join('\n', broken.Issues)),
    };

    public static MonitoringDefinition Dee => Shipped.Monitorings.Single(each => each.Id == "dee");

    public static Indicator Share(string no, Severity? within = Severity.Hard, decimal? target = null) => new(
        no, "Доля " + no, "all", "%", new Component(no + ".1", "part" + no), new Component(no + ".2", "whole" + no),
        100, within, target is { } value ? new Target(value) : null);

    public static MonitoringDefinition Monitoring(
        IReadOnlyList<Indicator> indicators, IReadOnlyList<Rule>? rules = null,
        IReadOnlyList<CompositeIndex>? indexes = null) => new(
            "m", 1, "Мониторинг", "Мониторинг",
            [.. indicators.SelectMany(each => new[] { each.Numerator.Question, each.Denominator.Question }).Distinct()
                .Select(key => new Question(key, key, "чел.", QuestionKind.Count))],
            [new IndicatorGroup("all", "Все")], indicators, indexes ?? [], rules ?? []);

    /// <summary>A region with units u1, u2 … and one campaign.</summary>
    public static Catalog Region(MonitoringDefinition monitoring, int units, DateOnly? due = null) => new(
        [new Organisation(
            "region", "Область", Moscow, ["region", "municipality"], [Unit("region", null), .. Units(units)])],
        [monitoring],
        [new Campaign(
            "c", "Сбор", monitoring.Id, 1, "region", "municipality", new(2021, 1, 1), new(2021, 12, 31),
            [new Stage("collection", "Сбор", StageKind.Collection, null, due)])],
        new TextBook(new Dictionary<string, IReadOnlyDictionary<string, string>>()));

    public static Entry Entry(string unit, params (string Key, decimal? Value)[] values) => Bot.Monitoring.Entries.Entry
        .Untouched(new EntryKey("c", unit))
        .With(values
            .Where(each => each.Value is not null)
            .Select(each => Kept(each.Key, new Answer.Number(each.Value!.Value))));

    public static Entry Sent(string unit, params (string Key, decimal? Value)[] values) =>
        Send(Entry(unit, values), Now);

    public static Entry Send(Entry entry, DateTimeOffset at) => entry.Submitted(Receipt.For(entry, at));

    public static KeptAnswer Kept(string key, Answer answer) =>
        new(key, answer, new Origin(Now, null, Way.Chat), new Dictionary<string, string>(), []);

    public static IReadOnlyDictionary<EntryKey, Entry> Stored(params IEnumerable<Entry> entries) =>
        entries.ToDictionary(entry => entry.Key);

    private static Unit Unit(string id, string? parent) =>
        new(id, "Район " + id, id, parent is null ? "region" : "municipality", parent, []);

    private static IEnumerable<Unit> Units(int count) =>
        Enumerable.Range(1, count).Select(number => Unit("u" + number, "region"));

    private static string ConfigFolder(string folder) => File.Exists(Path.Combine(folder, "Bot.sln"))
        ? Path.Combine(folder, "config")
        : ConfigFolder(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Bot.sln is not above."));
}
