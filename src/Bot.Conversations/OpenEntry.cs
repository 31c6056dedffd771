using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Organisations;

namespace Bot.Conversations;

/// <summary>An entry with everything that gives it a meaning.</summary>
internal sealed record OpenEntry(
    Campaign Campaign, MonitoringDefinition Monitoring, Organisation Organisation, Unit Unit, Entry Entry)
{
    public EntryKey Key => Entry.Key;

    public bool Submitted => Entry.State == EntryState.Submitted;

    /// <summary>The questions without an answer, in the order of asking; «нет данных» is an answer.</summary>
    public IEnumerable<Question> Unanswered => Monitoring.Questions.Where(question => Entry[question.Key] is null);

    public int Done => Monitoring.Questions.Count(question => Entry[question.Key] is not null);

    public static OpenEntry Of(Talk talk, Entry entry)
    {
        var campaign = talk.Catalog.Campaign(entry.Key.Campaign)
            ?? throw new InvalidOperationException($"The campaign {entry.Key.Campaign} is not in the configuration.");
        var organisation = talk.Catalog.OrganisationOf(campaign);
        var unit = organisation.Find(entry.Key.Unit)
            ?? throw new InvalidOperationException($"The unit {entry.Key.Unit} is not in the configuration.");
        return new OpenEntry(campaign, talk.Catalog.MonitoringOf(campaign), organisation, unit, entry);
    }

    public Opening At(DateTimeOffset now) => Campaign.Collection.At(LocalDay.Of(now, Organisation.Zone), Unit.Id);

    /// <summary>The indicator a number typed here belongs to: the one it is the part of, else the first.</summary>
    public Indicator IndicatorAt(string question) =>
        Monitoring.Indicators.FirstOrDefault(each => each.Numerator.Question == question)
        ?? Monitoring.IndicatorOf(question)!;

    /// <summary>Whether a pair typed at this question can mean one indicator only: at a whole that several share it
    /// would be guessed whose part the first number is.</summary>
    public bool TakesPair(string question) =>
        Monitoring.Indicators.Any(each => each.Numerator.Question == question) ||
        Monitoring.Components.Count(component => component.Question == question) == 1;

    /// <summary>The next unanswered question after one, from the top again when none follows; null when all are
    /// answered.</summary>
    public Question? NextAfter(string question)
    {
        var at = Monitoring.OrderOf(question);
        return Unanswered.FirstOrDefault(each => Monitoring.OrderOf(each.Key) > at) ?? Unanswered.FirstOrDefault();
    }
}
