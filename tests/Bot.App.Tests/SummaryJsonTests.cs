using Bot.Config;
using Bot.Monitoring;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Summaries;
using Bot.Reports.Summaries;

namespace Bot.App.Tests;

/// <summary>The parts of the JSON that a monitoring without indicators has.</summary>
public sealed class SummaryJsonTests
{
    private static readonly DateTimeOffset Now = new(2021, 7, 1, 12, 0, 0, TimeSpan.FromHours(3));

    [Theory]
    [InlineData(2, "\"high\"", 2)]
    [InlineData(0, "null", 2)]
    [InlineData(null, "null", 1)]
    public void Scores_OfAForm_HaveThePromisedShape(int? second, string band, int answered)
    {
        var json = Of(("a", new Answer.Number(1)), ("b", second is { } points ? new Answer.Number(points) : null));

        Assert.Equal(
            $$"""[{"id":"small","total":{{1 + (second ?? 0)}},"max":4,"band":{{band}},"answered":{{answered}},"questions":2}]""",
            json["scores"]!.ToJsonString());
    }

    [Fact]
    public void Distributions_OfQuestions_CountTheAnswers()
    {
        var json = Of(("a", null), ("c", new Answer.Chosen(["x"])));

        Assert.Equal(
            """{"no":"3","question":"c","units":1,"options":[{"key":"x","label":"\u0418","units":1}]}""",
            json["distributions"]![2]!.ToJsonString());
        Assert.Equal("""[{"id":"small","total":null,"max":4,"band":null,"answered":0,"questions":2}]""",
            json["scores"]!.ToJsonString());
    }

    private static System.Text.Json.Nodes.JsonObject Of(params (string Key, Answer? Answer)[] said)
    {
        var catalog = Small(ConfigReader.Read(Desk.Config).Catalog!);
        var entry = Entry.Untouched(new EntryKey("dee-2021", "luga")).With(
            from each in said
            where each.Answer is not null
            select new KeptAnswer(
                each.Key, each.Answer, new Origin(Now, null, Way.Chat), new Dictionary<string, string>(), []));
        var sent = entry.Submitted(Receipt.For(entry, Now));
        return SummaryJson.Of(
            SummaryCalculator.Compute(
                catalog, catalog.Campaigns[0], catalog.Unit("luga")!,
                new Dictionary<EntryKey, Entry> { [sent.Key] = sent }, Now),
            warning => warning.Code);
    }

    private static Catalog Small(Catalog shipped)
    {
        Question Score(string key, string no) => new(key, "Критерий", "", QuestionKind.Score)
        {
            No = no, Group = "g", Options = [new("0", "нет", 0), new("1", "да", 1), new("2", "вполне", 2)],
        };
        var monitoring = new MonitoringDefinition(
            "small", 1, "Малый", "Малый",
            [
                Score("a", "1"), Score("b", "2"),
                new Question("c", "Выбор", "", QuestionKind.Choice) { No = "3", Group = "g", Options = [new("x", "И")] },
            ],
            [new IndicatorGroup("g", "Группа")], [], [], [], [new Band("low", "низкая", 0, 0), new("high", "высокая", 3, 4)]);
        return shipped with
        {
            Monitorings = [monitoring],
            Campaigns = [shipped.Campaign("dee-2021")! with { Monitoring = "small", Version = 1 }],
        };
    }
}
