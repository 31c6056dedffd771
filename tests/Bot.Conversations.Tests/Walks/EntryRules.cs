using Bot.Monitoring;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Validation;

namespace Bot.Conversations.Tests.Walks;

/// <summary>What is true of every stored entry at all times.</summary>
internal static class EntryRules
{
    public static void Hold(Catalog catalog, Entry entry)
    {
        var monitoring = catalog.MonitoringOf(catalog.Campaign(entry.Key.Campaign)!);
        var failed = Validator.Check(monitoring, key => entry[key])
            .Where(finding => finding.Verdict == Verdict.Fail)
            .ToList();
        var explained = entry.Answers.Values.SelectMany(kept => kept.Reasons.Keys).ToHashSet();

        Assert.DoesNotContain(failed, finding => finding.Rule.Severity == Severity.Hard);
        Assert.All(failed, finding => Assert.Contains(finding.Rule.Id, explained));
        if (entry.State == EntryState.Submitted)
        {
            Assert.All(
                monitoring.Questions.Where(question => question.Required),
                question => Assert.NotNull(entry[question.Key]));
            Assert.Equal(entry.Answers.Count, entry.Receipt!.Values);
            Assert.NotNull(entry.FirstSubmittedAt);
        }
    }
}
