using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Tests.Scores;

/// <summary>The form of 19 criteria in three groups, 0 to 2 points each, with the bands of its document.</summary>
internal static class Criteria
{
    public const string Id = "methods";

    private static readonly Option[] Points = [new("0", "нет", 0), new("1", "частично", 1), new("2", "да", 2)];

    private static readonly (string Group, int Count)[] Groups = [("a", 5), ("b", 11), ("c", 3)];

    public static readonly Band[] Bands =
        [new("low", "низкая", 0, 16), new("medium", "средняя", 18, 27), new("high", "высокая", 28, 38)];

    public static MonitoringDefinition Monitoring { get; } = new(
        Id, 1, "Критерии", "Критерии",
        [
            .. from @group in Groups
               from at in Enumerable.Range(1, @group.Count)
               select new Question(@group.Group + at, "Критерий", "", QuestionKind.Score)
               {
                   No = "К" + @group.Group + at, Group = @group.Group, Options = Points, Required = false,
               },
        ],
        [.. Groups.Select(each => new IndicatorGroup(each.Group, "Группа " + each.Group))], [], [], [], Bands);

    /// <summary>A form whose points add up to a total, the first criteria getting the most.</summary>
    public static Entry Form(string unit, int total, int answered = 19) => Sample.Send(
        Entry.Untouched(new EntryKey("c", unit)).With(Monitoring.Questions.Take(answered).Select((question, at) =>
            Sample.Kept(question.Key, new Answer.Number(Math.Clamp(total - (2 * at), 0, 2))))), Sample.Now);
}
