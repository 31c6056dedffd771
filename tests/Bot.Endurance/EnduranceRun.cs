using Bot.Config;
using Bot.Endurance.Checks;
using Bot.Endurance.People;
using Bot.Endurance.Product;
using Bot.Monitoring.People;
using Bot.Sandbox;
using Bot.Storage.Sqlite;

namespace Bot.Endurance;

/// <summary>Kills the product among conversing people, starts it again on the same file, and looks whether anything of
/// what they saw was lost.</summary>
public sealed class EnduranceRun
{
    private const long FirstPerson = 100_001;
    private const string Campaign = "dee-2021";

    private static readonly TimeSpan LongestHesitation = TimeSpan.FromMilliseconds(400);

    // No process of the product can have started and written anything within this time.
    private static readonly TimeSpan Straggling = TimeSpan.FromMilliseconds(100);

    private readonly TimeProvider clock = TimeProvider.System;
    private readonly Violations violations = new();
    private readonly Traffic traffic = new();
    private readonly List<TimeSpan> firstReplies = [];
    private readonly EnduranceOptions options;
    private readonly TextWriter output;
    private readonly Random random;

    private EnduranceRun(EnduranceOptions options, TextWriter output) =>
        (this.options, this.output, random) = (options, output, new Random(options.Seed));

    /// <summary>Runs it whole.</summary>
    /// <param name="options">How much.</param>
    /// <param name="output">Where the progress is told.</param>
    public static Task<EnduranceResult> Start(EnduranceOptions options, TextWriter output) =>
        new EnduranceRun(options, output).Run();

    private async Task<EnduranceResult> Run()
    {
        var home = Home.Make(options.People);
        var began = clock.GetTimestamp();
        await using var messenger = await SandboxServer.StartAsync(new SandboxOptions
        {
            Token = ProductProcess.Token, MessagesPerChat = 1000, RequestLogSize = RequestCheck.LogSize,
        });
        var people = await Invite(home, messenger.World);
        using var product = new ProductProcess(home, messenger.BaseUrl, clock, violations);
        var store = new StoreCheck(home, Campaign, people, violations, clock);
        var chats = new ChatCheck(messenger.World, people, violations);
        product.Start();
        var conversations = Converse(people);
        await KillOn(product, store, chats);
        await conversations;
        await store.Settle();
        await product.Kill();
        await store.Whole();
        RequestCheck.Whole(messenger.World, violations);
        var result = new EnduranceResult(
            firstReplies, people.Count(person => person.Memory.Receipt is not null),
            people.Sum(person => person.Memory.Seen.Count), traffic.Typed, chats.Repeats(), product.Warnings,
            clock.GetElapsedTime(began), violations.Sentences);
        Leave(home, result);
        return result;
    }

    private async Task<IReadOnlyList<SimulatedPerson>> Invite(Home home, SandboxWorld world)
    {
        var read = ConfigReader.Read(home.Config);
        var catalog = read.Catalog ?? throw new InvalidDataException(string.Join('\n', read.Issues));
        var monitoring = catalog.MonitoringOf(catalog.Campaign(Campaign)!);
        using var store = SqliteStore.Open(home.Store);
        var people = new List<SimulatedPerson>();
        for (var number = 1; number <= options.People; number++)
        {
            var (unit, own) = (Home.UnitOf(number), new Random(random.Next()));
            var token = await store.Invite(
                Role.Respondent, unit, ProductProcess.Beginning.AddDays(7), ProductProcess.Beginning.AddDays(-1));
            people.Add(new SimulatedPerson(
                FirstPerson + number, unit, token, new Sheet(monitoring, number, own), world, traffic, violations,
                options, own));
        }

        return people;
    }

    private async Task Converse(IReadOnlyList<SimulatedPerson> people)
    {
        await Task.WhenAll(people.Select(person => person.Walk()));
        traffic.End();
    }

    // The moments are told by how far the people are, so that there is traffic at each on a machine of any speed.
    private async Task KillOn(ProductProcess product, StoreCheck store, ChatCheck chats)
    {
        var all = options.People * Sheet.LeastMessages;
        for (var kill = 0; kill < options.Kills; kill++)
        {
            await traffic.WhenTyped((int)(all * (kill + random.NextDouble()) / options.Kills));
            await Task.Delay(random.NextDouble() * LongestHesitation, clock);
            await product.Kill();
            var (typed, began) = (traffic.Typed, clock.GetTimestamp());
            product.Start();
            await Task.Delay(Straggling, clock);
            var newest = chats.Newest;
            chats.Restarted(newest);
            if (!await Answers(newest))
            {
                return;
            }

            firstReplies.Add(clock.GetElapsedTime(began));
            await store.Seen($"after kill {kill + 1}");
            await output.WriteLineAsync(
                $"kill {kill + 1}: after {typed} messages, answers again in {firstReplies[^1].TotalSeconds:0.00} s");
        }
    }

    private async Task<bool> Answers(long after)
    {
        try
        {
            await traffic.WhenHeard(after).WaitAsync(options.Patience, clock);
            return true;
        }
        catch (TimeoutException)
        {
            violations.Add($"Nobody got a reply within {options.Patience.TotalSeconds:0} s after a restart.");
            return false;
        }
    }

    private void Leave(Home home, EnduranceResult result)
    {
        if (result.Violations.Count == 0)
        {
            home.Delete();
        }
        else
        {
            output.WriteLine($"What the product left is in {home.Folder}");
        }
    }
}
