using Bot.App.Hosting;
using Bot.Config.Demo;
using Bot.Conversations.Effects;
using Bot.Monitoring;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;

namespace Bot.App.Demo;

/// <summary>Fills an empty store with what the demo starts with: all units but the last, and the invitations.</summary>
internal sealed class DemoSeed(DemoScenario scenario, Catalog catalog, IStore store)
{
    private static readonly TimeSpan InvitationsLast = TimeSpan.FromDays(3660);

    /// <summary>Where the demo's clock is: at its start, or where an earlier visit left it.</summary>
    public async Task<DateTimeOffset> Clock() => await DemoMark.LeftAt(store) ?? scenario.Clock;

    public async Task KeepClock(ProductClock clock)
    {
        await store.SetMeta(DemoMark.Moved, clock.GetUtcNow().ToString("O"));
        await DemoMark.Run(store, clock);
    }

    /// <summary>False when the store holds a real monitoring.</summary>
    public async Task<bool> Plant()
    {
        if (await store.GetMeta(DemoMark.Planted) is not null)
        {
            return true;
        }

        var campaign = catalog.Campaign(scenario.Campaign)!;
        var monitoring = catalog.MonitoringOf(campaign);
        // One commit for all: a visitor waits for it.
        var filled = scenario.Values.Where(pair => pair.Key != scenario.Last).ToList();
        var keys = filled.ConvertAll(pair => new EntryKey(scenario.Campaign, pair.Key));
        var entries = await store.Entries(keys);
        if (await store.GetMeta(DemoMark.Begun) is null && await IsReal(campaign))
        {
            return false;
        }

        // Killed while it plants, the demo goes on planting at its next start.
        await store.SetMeta(DemoMark.Begun, scenario.Campaign);
        filled.RemoveAll(pair => entries[new(scenario.Campaign, pair.Key)].Revision > 0);
        await store.Apply(
            [.. filled.SelectMany(pair => Fill(monitoring, entries[new(scenario.Campaign, pair.Key)], pair.Value))],
            entries.ToDictionary(pair => pair.Key, pair => pair.Value.Revision), scenario.Clock);

        foreach (var person in scenario.People)
        {
            var token = await store.Invite(
                person.Role, person.Unit, scenario.Clock + InvitationsLast, scenario.Clock);
            await store.SetMeta(TokenKey(person.Id), token);
        }

        await store.SetMeta(DemoMark.Planted, scenario.Campaign);
        return true;
    }

    private async Task<bool> IsReal(Campaign campaign)
    {
        var people = await store.People();
        var root = catalog.OrganisationOf(campaign).Root.Id;
        var all = await store.Entries(catalog.Expected(campaign, root));
        return people.Holdings.Count + people.Open.Count > 0 || all.Values.Any(entry => entry.Revision > 0);
    }

    public Task<string?> TokenOf(long person) => store.GetMeta(TokenKey(person));

    private static string TokenKey(long person) => $"demo.token.{person}";

    private IEnumerable<Effect> Fill(
        MonitoringDefinition monitoring, Entry entry, IReadOnlyDictionary<string, decimal> values)
    {
        var origin = new Origin(scenario.Clock.AddDays(-1), null, Way.Import);
        var kept = monitoring.Questions
            .Select(question => new KeptAnswer(
                question.Key, new Answer.Number(values[question.Key]), origin, Reasons(monitoring, question.Key), []))
            .ToList();
        var receipt = Receipt.For(entry.With(kept), origin.At);
        return [new Effect.Keep(entry.Key, monitoring.Version, kept), new Effect.Submit(entry.Key, receipt, 0)];
    }

    private Dictionary<string, string> Reasons(MonitoringDefinition monitoring, string question) => scenario.Reasons
        .Where(reason => monitoring.Rules.Any(rule => rule.Id == reason.Key && rule.Left == question))
        .ToDictionary();
}
