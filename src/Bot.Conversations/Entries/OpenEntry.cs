using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Completeness;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Organisations;

namespace Bot.Conversations.Entries;

/// <summary>An entry with everything that gives it a meaning.</summary>
internal sealed record OpenEntry(
    Campaign Campaign, MonitoringDefinition Monitoring, Organisation Organisation, Unit Unit, Entry Entry)
{
    // What the same letters look like on the other keyboard: «K1.1» is row «К1.1».
    private const string Latin = "ABCEHKMOPTX";
    private const string Cyrillic = "АВСЕНКМОРТХ";

    public EntryKey Key => Entry.Key;

    /// <summary>Whether a correction is in the summary at once, under a new receipt.</summary>
    public bool Submitted => Entry.State == EntryState.Submitted ||
        Entry is { State: EntryState.Reopened, Receipt.Values: > 0 };

    /// <summary>Whether it was sent once and is no draft again: what is not required is not asked any more.</summary>
    public bool Sent => Submitted ||
        Entry is { State: EntryState.Returned or EntryState.Accepted, Receipt.Values: > 0 };

    /// <summary>Whether nothing can be changed any more.</summary>
    public bool Locked => Entry.State == EntryState.Accepted;

    /// <summary>Whether all that was returned question by question is settled and the whole can go back.</summary>
    public bool Settled => Entry is { State: EntryState.Returned, Review.Return.Questions.Count: > 0 } &&
        !Entry.Unsettled.Any() && Progress.Complete;

    public Progress Progress => Progress.Of(Monitoring, Entry);

    /// <summary>The questions without an answer, in the order of asking; «нет данных» is an answer.</summary>
    public IEnumerable<Question> Unanswered => Monitoring.Questions.Where(question => Entry[question.Key] is null);

    /// <summary>The unanswered questions that the submission waits for.</summary>
    public IEnumerable<Question> Missing => Unanswered.Where(question => question.Required);

    /// <summary>Where filling in begins or goes on: at what was returned, else at what is open; null when nothing is
    /// left but what was passed over.</summary>
    public Question? First
    {
        get
        {
            if (Returned is { } returned)
            {
                return returned;
            }

            var last = Monitoring.Questions.ToList().FindLastIndex(question => Entry[question.Key] is not null);
            return Unanswered.FirstOrDefault(question =>
                question.Required || (!Sent && Monitoring.OrderOf(question.Key) > last));
        }
    }

    /// <summary>The first returned question that is not settled, in the order of asking; null when there is
    /// none.</summary>
    public Question? Returned
    {
        get
        {
            var left = Entry.Unsettled.Select(each => each.Question).ToHashSet(StringComparer.Ordinal);
            return Monitoring.Questions.FirstOrDefault(question => left.Contains(question.Key));
        }
    }

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

    /// <summary>Whether answers are taken: what a coordinator returned or opened again may be corrected after the last
    /// day too.</summary>
    public bool TakesAnswers(DateTimeOffset now) => Entry.State switch
    {
        EntryState.Accepted => false,
        EntryState.Returned or EntryState.Reopened => true,
        _ => At(now) is Opening.Open or Opening.Late,
    };

    /// <summary>The question with this key, which is there: a place whose question is gone is left first.</summary>
    public Question Question(string key) => Monitoring.Find(key)!;

    /// <summary>The row with this number, on whichever keyboard its letter was typed; null when there is
    /// none.</summary>
    public Component? Row(string no) => Monitoring.Row(no) ?? Monitoring.Row(string.Concat(no.Select(letter =>
        Latin.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal) is >= 0 and var at
            ? Cyrillic[at]
            : letter)));

    /// <summary>The indicator a number typed here belongs to: the one it is the part of, else the first; null for a
    /// question by itself.</summary>
    public Indicator? IndicatorAt(string question) =>
        Monitoring.Indicators.FirstOrDefault(each => each.Numerator.Question == question)
        ?? Monitoring.IndicatorOf(question);

    /// <summary>Whether a pair typed at this question can mean one indicator only: at a whole that several share it
    /// would be guessed whose part the first number is.</summary>
    public bool TakesPair(string question) =>
        Monitoring.Indicators.Any(each => each.Numerator.Question == question) ||
        Monitoring.Components.Count(component => component.Question == question) == 1;

    /// <summary>Reads what was typed at a question; a pair is read as the numbers of its indicator.</summary>
    public AnswerReading Read(string question, string text) => IndicatorAt(question) is { } indicator &&
        AnswerReader.Read(Question(indicator.Numerator.Question), text, Question(indicator.Denominator.Question))
            is AnswerReading.Pair pair
            ? pair
            : AnswerReader.Read(Question(question), text);

    /// <summary>The next unanswered question after one, from the top again when none follows; what is not required is
    /// not asked twice. Null when nothing is left.</summary>
    public Question? NextAfter(string question)
    {
        var at = Monitoring.OrderOf(question);
        return Unanswered.FirstOrDefault(each => Monitoring.OrderOf(each.Key) > at) ?? Missing.FirstOrDefault();
    }
}
