using Bot.Config.Demo;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;

namespace Bot.Conversations.Tests.Transcripts;

/// <summary>One file, one scenario. UPDATE_TRANSCRIPTS=1 writes what is said now into the files.</summary>
public sealed class TranscriptTests
{
    private static readonly string Folder = Path.Combine(
        Repository.Root, "tests", "Bot.Conversations.Tests", "Transcripts");

    private const string Asks = "# asks ";

    public static TheoryData<string> Scenarios => [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)).Order()];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Transcript_Played_SaysTheSame(string scenario)
    {
        var path = Path.Combine(Folder, scenario);
        var script = File.ReadAllLines(path);
        var played = Transcript.Play(script, Room(script));
        if (Environment.GetEnvironmentVariable("UPDATE_TRANSCRIPTS") == "1")
        {
            File.WriteAllText(path, played);
        }

        Assert.Equal(string.Join('\n', script) + "\n", played);
    }

    internal static ChatRoom Room(IReadOnlyList<string> script)
    {
        var room = new ChatRoom(
            script.FirstOrDefault(line => line.StartsWith(Asks, StringComparison.Ordinal)) is { } asks
                ? Kinds.Asking(asks[Asks.Length..].Split(", "))
            : script.Contains("# several campaigns") ? Repository.WithOtherCampaigns
            : script.Contains("# two organisations") ? Repository.WithAnotherRegion
            : script.Contains("# open from 1 to 20 April") ? Repository.WithDates(new(2021, 4, 1), new(2021, 4, 20))
            : script.Contains("# schools below") ? Repository.WithSchools
            : script.Contains("# recommendations") ? Advised.Catalog
            : Repository.Shipped);
        foreach (var (token, holding) in Cast.Invitations)
        {
            room.Invite(token, holding, room.Now.AddDays(token == "expired" ? -1 : 7));
        }

        if (script.Contains("# 17 of 18 are in"))
        {
            FillSeventeen(room);
        }

        if (script.Contains("# schools below"))
        {
            Fill(room, "priozersk-school-1", Demo.Values["priozersk"]);
        }

        return room;
    }

    private static DemoScenario Demo =>
        DemoReader.Read(Path.Combine(Repository.Root, "config")).Scenario!;

    private static void FillSeventeen(ChatRoom room)
    {
        foreach (var (unit, values) in Demo.Values.Where(pair => pair.Key != Demo.Last))
        {
            Fill(room, unit, values);
        }
    }

    private static void Fill(ChatRoom room, string unit, IReadOnlyDictionary<string, decimal> values)
    {
        var entry = Entry.Untouched(new EntryKey("dee-2021", unit)).With(values.Select(value => new KeptAnswer(
            value.Key, new Answer.Number(value.Value), new Origin(room.Now, null, Way.Import),
            new Dictionary<string, string>(), [])));
        room.Entries[entry.Key] = entry.Submitted(Receipt.For(entry, room.Now));
    }
}
