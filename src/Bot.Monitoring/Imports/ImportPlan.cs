using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
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
    /// <summary>Plans an import into one entry.</summary>
    /// <param name="monitoring">The monitoring the entry is pinned to.</param>
    /// <param name="entry">The entry as it is.</param>
    /// <param name="rows">The rows of the file; headers, page numbers and indicators' own rows are passed over.</param>
    /// <param name="origin">When and how.</param>
    /// <param name="reason">What is kept as the reason for broken soft rules: where the numbers come from.</param>
    public static ImportPlan Make(
        MonitoringDefinition monitoring, Entry entry, IReadOnlyList<ImportRow> rows, Origin origin, string reason)
    {
        var issues = new List<ImportIssue>();
        var values = new Dictionary<string, (Answer Answer, List<RowDifference> Differences)>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            Take(monitoring, row, values, issues, reason);
        }

        if (values.Count == 0 && issues.Count == 0)
        {
            issues.Add(new ImportIssue.NothingThere());
        }

        return Finish(monitoring, entry, values, issues, origin, reason);
    }

    private static void Take(
        MonitoringDefinition monitoring, ImportRow row,
        Dictionary<string, (Answer Answer, List<RowDifference> Differences)> values, List<ImportIssue> issues,
        string reason)
    {
        var no = row.No.Trim().TrimEnd('.');
        if (monitoring.Components.FirstOrDefault(each => each.No == no) is not { } component)
        {
            if (LooksLikeRow(no) && monitoring.Indicator(no) is null)
            {
                issues.Add(new ImportIssue.UnknownRow(row));
            }

            return;
        }

        var (answer, fault) = Read(row.Value, reason);
        if (fault is { } wrong)
        {
            issues.Add(new ImportIssue.WrongValue(row, wrong));
        }
        else if (answer is not null && !values.TryAdd(component.Question, (answer, [])))
        {
            var (kept, differences) = values[component.Question];
            if (kept.Amount is null)
            {
                // A number in another row of the file knows more than «нет данных» in this one.
                values[component.Question] = (answer, differences);
                return;
            }

            if (answer.Amount is { } amount && kept != answer)
            {
                differences.Add(new RowDifference(component.No, amount));
            }
        }
    }

    // A row of the table is «1.2»; a lone «11» is a page number.
    private static bool LooksLikeRow(string no) =>
        no.Contains('.', StringComparison.Ordinal) && no.All(letter => char.IsAsciiDigit(letter) || letter == '.');

    private static (Answer? Answer, ReadingFault? Fault) Read(string value, string reason)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return (null, null);
        }

        if (value.Trim().Equals("нет данных", StringComparison.OrdinalIgnoreCase))
        {
            return (new Answer.NoData(reason), null);
        }

        return CountReader.Read(value) switch
        {
            Reading.One one => (new Answer.Number(one.Value), null),
            Reading.Wrong wrong => (null, wrong.Fault),
            _ => (null, ReadingFault.Several),
        };
    }

    private static ImportPlan Finish(
        MonitoringDefinition monitoring, Entry entry,
        Dictionary<string, (Answer Answer, List<RowDifference> Differences)> values, List<ImportIssue> issues,
        Origin origin, string reason)
    {
        var findings = Validator
            .Check(monitoring, key => values.TryGetValue(key, out var taken) ? taken.Answer : entry[key])
            .Where(finding => finding.Verdict == Verdict.Fail &&
                (values.ContainsKey(finding.Rule.Left) || values.ContainsKey(finding.Rule.Right ?? "")))
            .ToLookup(finding => finding.Rule.Severity);
        issues.AddRange(findings[Severity.Hard].Select(finding => new ImportIssue.BrokenRule(finding)));
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
        return new ImportPlan(kept, issues, explained, entry.With(kept));
    }

    private static bool Changes(Entry entry, KeptAnswer answer) =>
        !entry.Answers.TryGetValue(answer.Question, out var old) || old.Answer != answer.Answer ||
        !old.Differences.SequenceEqual(answer.Differences);
}
