using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;

namespace Bot.Conversations.Deadlines;

/// <summary>The words after «/extend», «/deadline», «/remind», taken apart: «[сбор] [единица] [день] [причина]».
/// Only what is in an organisation of the person is found; whether he may do anything there is not looked at.</summary>
/// <param name="Campaign">The campaign that is named; null when none is.</param>
/// <param name="Unit">The unit that is named; null when none is.</param>
/// <param name="All">Whether «все» stands in the place of a unit.</param>
/// <param name="Stage">The stage of that campaign that is named; null when none is.</param>
/// <param name="No">Whether «нет» stands in the place of a day.</param>
/// <param name="Day">The day; null when none is said.</param>
/// <param name="Days">How many days; null when none are said.</param>
/// <param name="Rest">What is left: a reason, a letter, or words that were not understood.</param>
internal sealed record DeadlineWords(
    Campaign? Campaign, Unit? Unit, bool All, Stage? Stage, bool No, DateOnly? Day, int? Days, string Rest)
{
    private static readonly char[] Around = [' ', ':', ';', ',', '-', '–', '—', '(', ')', '«', '»', '.'];

    private static readonly HashSet<string> Everybody =
        new(StringComparer.OrdinalIgnoreCase) { "все", "всем", "всех", "all", "everybody" };

    private static readonly HashSet<string> Refusals =
        new(StringComparer.OrdinalIgnoreCase) { "нет", "отказ", "отказать", "no", "refuse" };

    /// <summary>Whether all within the unit are meant: «все» is all that stands after it.</summary>
    public bool Within { get; init; }

    /// <summary>What stands in the place of a day and is in no calendar; null when nothing does.</summary>
    public string? NoDay { get; init; }

    /// <summary>Whether anything was said.</summary>
    public bool Empty => Campaign is null && Unit is null && !All && Stage is null && !No && !Dated && Rest.Length == 0;

    /// <summary>Whether a day or a number of days was said.</summary>
    public bool Dated => Day is not null || Days is not null;

    /// <summary>What is left as a reason; null when nothing is.</summary>
    public string? Reason => Rest.Length == 0 ? null : Rest;

    /// <summary>Reads the words.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="person">Who typed them.</param>
    /// <param name="words">As typed; null for none.</param>
    /// <param name="near">A day near the ones that may be said without a year.</param>
    public static DeadlineWords Read(Catalog catalog, Person person, string? words, DateOnly near)
    {
        var organisations = catalog.Organisations
            .Where(organisation => person.Holdings.Any(holding => organisation.Find(holding.Unit) is not null))
            .ToList();
        var rest = (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        var campaign = TakeCampaign(
            catalog.Campaigns.Where(each => organisations.Contains(catalog.OrganisationOf(each))), rest);
        var all = rest.Count > 0 && Everybody.Contains(rest[0].TrimEnd(',', ':'));
        if (all)
        {
            rest.RemoveAt(0);
        }

        var stage = all || campaign is null ? null : TakeStage(campaign, rest);
        var unit = all || stage is not null ? null : TakeUnit(
            campaign is null ? organisations : [catalog.OrganisationOf(campaign)], rest);
        var within = unit is not null && rest is [var last] && Everybody.Contains(last);
        if (within)
        {
            rest.Clear();
        }

        var no = rest.Count > 0 && Refusals.Contains(rest[0].TrimEnd(',', ':', '.'));
        if (no)
        {
            rest.RemoveAt(0);
        }

        var day = no ? null : DayWords.TakeDay(rest, near);
        var wrong = no || day is not null ? null : DayWords.NoDay(rest, near);
        var days = no || day is not null || wrong is not null ? null : DayWords.TakeDays(rest);
        return new DeadlineWords(campaign, unit, all, stage, no, day, days, Trimmed(rest))
        {
            NoDay = wrong,
            Within = within,
        };
    }

    private static string Trimmed(List<string> rest)
    {
        if (rest.Count > 0 && rest[0].Trim(Around) is { } first &&
            (first.Length == 0 || first.Equals("причина", StringComparison.OrdinalIgnoreCase) ||
             first.Equals("reason", StringComparison.OrdinalIgnoreCase)))
        {
            rest.RemoveAt(0);
        }

        return string.Join(' ', rest).TrimStart(Around).Trim();
    }

    private static Campaign? TakeCampaign(IEnumerable<Campaign> campaigns, List<string> words) => Longest(
        words, name => campaigns.FirstOrDefault(each => Same(each.Id, name) || Same(each.Title, name)));

    private static Stage? TakeStage(Campaign campaign, List<string> words) => Longest(
        words, name => campaign.Stages.FirstOrDefault(each => Same(each.Id, name) || Same(each.Title, name)));

    // A name without a slip is meant before one with it, and a longer one before a shorter.
    private static Unit? TakeUnit(IReadOnlyList<Organisation> organisations, List<string> words)
    {
        Unit? Known(string name, bool slip) =>
            name.Any(char.IsLetter) && UnitNames.Read(organisations, name) is UnitName.Known known && known.Slip == slip
                ? known.Unit
                : null;
        return Longest(words, name => Known(name, false)) ?? Longest(words, name => Known(name, true));
    }

    private static T? Longest<T>(List<string> words, Func<string, T?> find)
        where T : class
    {
        const int LongestName = 12;
        for (var count = Math.Min(words.Count, LongestName); count > 0; count--)
        {
            if (find(string.Join(' ', words.Take(count)).Trim(Around)) is { } found)
            {
                words.RemoveRange(0, count);
                return found;
            }
        }

        return null;
    }

    private static bool Same(string left, string right) =>
        string.Equals(left.Trim(Around), right, StringComparison.OrdinalIgnoreCase) ||
        string.Equals(left.Replace("«", "").Replace("»", ""), right, StringComparison.OrdinalIgnoreCase);
}
