using Bot.Config.Reading;
using Bot.Config.Yaml;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Organisations;

namespace Bot.Config.Demo;

/// <summary>Which units and questions the demo has to give values for.</summary>
internal sealed class DemoGrid(Campaign campaign, Organisation organisation, MonitoringDefinition monitoring)
{
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Units { get; } =
        [.. organisation.AtLevel(campaign.Level, organisation.Root.Id).Select(unit => unit.Id)];

    /// <summary>Those that are answered by a number: the demo has no other answers.</summary>
    public IReadOnlyList<string> Questions { get; } =
        [.. monitoring.Questions.Where(question => question.IsNumeric).Select(question => question.Key)];

    /// <summary>Those without which an entry is not complete.</summary>
    public IReadOnlyList<string> Required { get; } =
        [.. monitoring.Questions.Where(question => question is { IsNumeric: true, Required: true })
            .Select(question => question.Key)];

    public IReadOnlyList<string> Rules { get; } = [.. monitoring.Rules.Select(rule => rule.Id)];

    /// <summary>Reports a unit that answers nothing in the campaign.</summary>
    public bool CheckExpected(string? unit, Node? at, Findings findings) => Check(
        unit, at, Units, "Среди отвечающих территории", findings);

    /// <summary>Reports a unit that the organisation does not have.</summary>
    public bool CheckUnit(string? unit, Node? at, Findings findings) => Check(
        unit, at, [.. organisation.Units.Select(one => one.Id)], "Территории", findings);

    /// <summary>Reports a question that the monitoring does not ask.</summary>
    public bool CheckQuestion(string? key, Node? at, Findings findings) => Check(
        key, at, Questions, "Вопроса", findings);

    /// <summary>Reports a rule that the monitoring does not have.</summary>
    public bool CheckRule(string? id, Node? at, Findings findings) => Check(id, at, Rules, "Правила", findings);

    private bool Check(
        string? word, Node? at, IReadOnlyCollection<string> known, string what, Findings findings)
    {
        if (word is null || at is null || known.Contains(word))
        {
            return true;
        }

        if (reported.Add(word))
        {
            findings.Add(at, $"{what} «{word}» здесь нет.", Nearest.Cure(word, known));
        }

        return false;
    }
}
