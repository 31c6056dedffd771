using Bot.Conversations.Effects;
using Bot.Config.Demo;
using Bot.Monitoring;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;

namespace Bot.App.Demo;

/// <summary>Fills an empty store with what the demo starts with: all units but the last, and the invitations.</summary>
internal sealed class DemoSeed(DemoScenario scenario, Catalog catalog, IStore store)
{
    /// <summary>Marks a store that holds invented numbers, so that a real bot never works on it.</summary>
    public const string MarkKey = "demo";

    private const string ClockKey = "demo.clock";
    private static readonly TimeSpan InvitationsLast = TimeSpan.FromDays(3660);

    /// <summary>Where the demo's clock is: at its start, or where an earlier visit left it.</summary>
    public async Task<DateTimeOffset> Clock() => await store.GetMeta(ClockKey) is { } left &&
        DateTimeOffset.TryParse(left, System.Globalization.CultureInfo.InvariantCulture, out var at)
            ? at
            : scenario.Clock;

    public Task KeepClock(DateTimeOffset at) => store.SetMeta(ClockKey, at.ToString("O"));

    /// <summary>False when the store holds a real monitoring.</summary>
    public async Task<bool> Plant()
    {
        if (await store.GetMeta(MarkKey) is not null)
        {
            return true;
        }

        if ((await store.People()).Holdings.Count > 0)
        {
            return false;
        }

        var campaign = catalog.Campaign(scenario.Campaign)!;
        var monitoring = catalog.MonitoringOf(campaign);
        foreach (var (unit, values) in scenario.Values.Where(pair => pair.Key != scenario.Last))
        {
            await Fill(monitoring, new EntryKey(scenario.Campaign, unit), values);
        }

        foreach (var person in scenario.People)
        {
            var token = await store.Invite(
                person.Role, person.Unit, scenario.Clock + InvitationsLast, scenario.Clock);
            await store.SetMeta(TokenKey(person.Id), token);
        }

        await store.SetMeta(MarkKey, scenario.Campaign);
        return true;
    }

    public Task<string?> TokenOf(long person) => store.GetMeta(TokenKey(person));

    private static string TokenKey(long person) => $"demo.token.{person}";

    private async Task Fill(
        MonitoringDefinition monitoring, EntryKey key, IReadOnlyDictionary<string, decimal> values)
    {
        var entry = (await store.Entries([key]))[key];
        var origin = new Origin(scenario.Clock.AddDays(-1), null, Way.Import);
        var kept = monitoring.Questions
            .Select(question => new KeptAnswer(
                question.Key, new Answer.Number(values[question.Key]), origin, Reasons(monitoring, question.Key), []))
            .ToList();
        var receipt = Receipt.For(entry.With(kept), origin.At);
        await store.Apply(
            [new Effect.Keep(key, monitoring.Version, kept), new Effect.Submit(key, receipt, 0)],
            new Dictionary<EntryKey, long> { [key] = entry.Revision }, origin.At);
    }

    private Dictionary<string, string> Reasons(MonitoringDefinition monitoring, string question) => scenario.Reasons
        .Where(reason => monitoring.Rules.Any(rule => rule.Id == reason.Key && rule.Left == question))
        .ToDictionary();
}
