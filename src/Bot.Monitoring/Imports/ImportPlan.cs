using Bot.Monitoring.Answers;
using Bot.Monitoring.Completeness;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Scores;
using Bot.Monitoring.Validation;

namespace Bot.Monitoring.Imports;

/// <summary>What taking a file would do. Computed whole before anything is changed.</summary>
/// <param name="Kept">The answers that would be kept: only those that change something.</param>
/// <param name="Issues">Why the file cannot be taken; empty when it can.</param>
/// <param name="Explained">Soft rules that are broken; the import's reason passes them and is kept (R39).</param>
/// <param name="Result">The entry as it would be.</param>
public sealed record ImportPlan(
    IReadOnlyList<KeptAnswer> Kept, IReadOnlyList<ImportIssue> Issues, IReadOnlyList<Finding> Explained, Entry Result)
{
    /// <summary>Rows that say otherwise than the answer kept for their question and are no number, so that no
    /// difference can be computed: «нет данных» beside a number.</summary>
    public IReadOnlyList<ImportRow> Overruled { get; init; } = [];

    /// <summary>Whether the entry can be submitted with it: nothing that is required stays open. Results of the past
    /// never have all the counts, so anything taken from an archive completes it (R53).</summary>
    public bool Complete { get; init; }

    /// <summary>Plans an import into one entry.</summary>
    /// <param name="monitoring">The monitoring the entry is pinned to.</param>
    /// <param name="entry">The entry as it is.</param>
    /// <param name="rows">The rows of the file; headers, page numbers and indicators' own rows are passed over.</param>
    /// <param name="origin">When and how.</param>
    /// <param name="reason">What is kept as the reason for broken soft rules: where the numbers come from.</param>
    /// <param name="archive">Whether these are results of the past: what is no number stands as it is stated (R13,
    /// R53).</param>
    public static ImportPlan Make(
        MonitoringDefinition monitoring, Entry entry, IReadOnlyList<ImportRow> rows, Origin origin, string reason,
        bool archive = false)
    {
        var taken = new Taken(new Dictionary<string, TakenValue>(StringComparer.Ordinal), [], []);
        foreach (var row in rows)
        {
            if (Problem(monitoring, row, rows) is { } issue)
            {
                taken.Issues.Add(issue);
            }
            else
            {
                Take(monitoring, row, taken, reason, archive);
            }
        }

        if (taken.Values.Count == 0 && taken.Issues.Count == 0)
        {
            taken.Issues.Add(new ImportIssue.NothingThere());
        }

        return Finish(monitoring, entry, taken, origin, reason) is var plan && archive
            ? plan with { Complete = taken.Values.Count > 0 }
            : plan;
    }

    private static ImportIssue? Problem(
        MonitoringDefinition monitoring, ImportRow row, IReadOnlyList<ImportRow> rows) =>
        row.Beyond.Length > 0 ? new ImportIssue.CellBeyond(row)
        : RowAmbiguity.Find(monitoring, row, rows) is var (component, criterion)
            ? new ImportIssue.AmbiguousRow(row, component, criterion)
            : null;

    private static void Take(
        MonitoringDefinition monitoring, ImportRow row, Taken taken, string reason, bool archive)
    {
        if (archive && RowTotal.IsTotal(monitoring, row))
        {
            TakeTotal(monitoring, row, taken);
            return;
        }

        if (RowSearch.Find(monitoring, row) is not { } component)
        {
            if (!RowSearch.IsPassedOver(monitoring, row))
            {
                taken.Issues.Add(new ImportIssue.UnknownRow(row));
            }

            return;
        }

        var question = monitoring.Find(component.Question)!;
        switch (CellReader.Read(question, row, reason, archive))
        {
            case AnswerReading.Wrong wrong:
                taken.Issues.Add(new ImportIssue.WrongValue(row, question, wrong.Fault));
                break;
            case AnswerReading.Taken { Answer: var answer }
                when !taken.Values.TryAdd(question.Key, new TakenValue(answer, row, [])):
                Merge(taken, question.Key, component, new TakenValue(answer, row, []));
                break;
        }
    }

    private static void TakeTotal(MonitoringDefinition monitoring, ImportRow row, Taken taken)
    {
        if (string.IsNullOrWhiteSpace(row.Value))
        {
            return;
        }

        if (RowTotal.Read(monitoring, row) is not { } stated)
        {
            taken.Issues.Add(new ImportIssue.WrongTotal(row, ScoreCalculator.Max(monitoring.Criteria)));
        }
        else if (!taken.Values.TryAdd(monitoring.Id, new TakenValue(stated, row, [])) &&
            taken.Values[monitoring.Id].Answer != stated)
        {
            taken.Overruled.Add(row);
        }
    }

    private static void Merge(Taken taken, string question, Component component, TakenValue other)
    {
        var kept = taken.Values[question];
        if (kept.Answer == other.Answer)
        {
            return;
        }

        if (kept.Answer.Amount is null && other.Answer.Amount is not null)
        {
            // A number in another row of the file knows more than «нет данных» in this one.
            taken.Values[question] = other;
            taken.Overruled.Add(kept.Row);
        }
        else if (kept.Answer.Amount is not null && other.Answer.Amount is { } amount)
        {
            kept.Differences.Add(new RowDifference(component.No, amount));
        }
        else
        {
            taken.Overruled.Add(other.Row);
        }
    }

    private static ImportPlan Finish(
        MonitoringDefinition monitoring, Entry entry, Taken taken, Origin origin, string reason)
    {
        var values = taken.Values;
        var findings = Validator
            .Check(monitoring, key => values.TryGetValue(key, out var value) ? value.Answer : entry[key])
            .Where(finding => finding.Verdict == Verdict.Fail &&
                (values.ContainsKey(finding.Rule.Left) || values.ContainsKey(finding.Rule.Right ?? "")))
            .ToLookup(finding => finding.Rule.Severity);
        taken.Issues.AddRange(findings[Severity.Hard].Select(finding => new ImportIssue.BrokenRule(finding)));
        var explained = findings[Severity.Soft].ToList();
        var kept = values
            .Select(pair => new KeptAnswer(
                pair.Key, pair.Value.Answer, origin,
                explained.Where(finding => finding.Rule.Left == pair.Key || finding.Rule.Right == pair.Key)
                    .ToDictionary(finding => finding.Rule.Id, _ => reason),
                pair.Value.Differences))
            .Where(answer => Changes(entry, answer))
            .OrderBy(answer => monitoring.OrderOf(answer.Question))
            .ToList();
        var result = entry.With(kept);
        return new ImportPlan(kept, taken.Issues, explained, result)
        {
            Overruled = taken.Overruled, Complete = Progress.Of(monitoring, result).Complete,
        };
    }

    private static bool Changes(Entry entry, KeptAnswer answer) =>
        !entry.Answers.TryGetValue(answer.Question, out var old) || old.Answer != answer.Answer ||
        !old.Differences.SequenceEqual(answer.Differences);

    private sealed record Taken(
        Dictionary<string, TakenValue> Values, List<ImportIssue> Issues, List<ImportRow> Overruled);

    private sealed record TakenValue(Answer Answer, ImportRow Row, List<RowDifference> Differences);
}
