using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Completeness;

/// <summary>How far an entry is. A question that is not required counts once it is answered; where nothing is
/// required, all count.</summary>
/// <param name="Answered">How many questions are answered, «нет данных» included.</param>
/// <param name="Questions">Of how many: the required ones and the answered others.</param>
/// <param name="Complete">Whether the entry can be submitted: something is answered, and nothing required is
/// open.</param>
public sealed record Progress(int Answered, int Questions, bool Complete)
{
    /// <summary>Computes the progress of an entry.</summary>
    public static Progress Of(MonitoringDefinition monitoring, Entry entry)
    {
        var answered = monitoring.Questions.Count(question => entry[question.Key] is not null);
        var required = monitoring.Questions.Count(question => question.Required);
        var open = monitoring.Questions.Count(question => question.Required && entry[question.Key] is null);
        return new Progress(
            answered, required == 0 ? monitoring.Questions.Count : answered + open, answered > 0 && open == 0);
    }
}
