using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.People;

namespace Bot.Conversations.Summaries;

/// <summary>The words of «сводка [сбор] [номер] [единица]», taken apart within what the person may see.</summary>
/// <param name="Campaign">The campaign that is meant; null when the person may see none.</param>
/// <param name="Indicator">The indicator with the number; null when no number was said, or a question has it.</param>
/// <param name="Question">The question with the number; null when no number was said, or an indicator has it.</param>
/// <param name="Before">What was understood, for a button.</param>
/// <param name="Rest">The words that are left: the name of a unit, or nothing that is known.</param>
internal sealed record AskedWords(
    Campaign? Campaign, Indicator? Indicator, Question? Question, string Before, string Rest)
{
    private static readonly char[] Between = [' ', ',', '«', '»'];

    public static AskedWords Read(Catalog catalog, Person person, string? words, DateTimeOffset now)
    {
        var rest = (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var visible = SummaryRequest.Visible(catalog, person, now).ToList();
        var named = Take(catalog, visible, rest);
        var campaign = named ?? visible.FirstOrDefault();
        var number = rest.Count > 0 ? rest[0].TrimEnd('.') : "";
        campaign = Holder(catalog, named is null ? visible : [named], number) ?? campaign;
        var (indicator, question) = campaign is null ? (null, null) : Find(catalog, campaign, number);
        if (indicator is null && question is null)
        {
            return new AskedWords(campaign, null, null, named?.Id ?? "", string.Join(' ', rest));
        }

        rest.RemoveAt(0);
        return new AskedWords(
            campaign, indicator, question, $"{campaign!.Id} {number}", string.Join(' ', rest));
    }

    // The first campaign, or else the only one that has the number: of several it cannot be said which is meant.
    private static Campaign? Holder(Catalog catalog, List<Campaign> campaigns, string number)
    {
        var holders = campaigns.Where(each => Find(catalog, each, number) is not (null, null)).ToList();
        return holders.Count == 1 || (holders.Count > 0 && holders[0] == campaigns[0]) ? holders[0] : null;
    }

    private static (Indicator? Indicator, Question? Question) Find(Catalog catalog, Campaign campaign, string number)
    {
        var monitoring = catalog.MonitoringOf(campaign);
        return monitoring.Indicator(number) is { } indicator
            ? (indicator, null)
            : (null, monitoring.Questions.FirstOrDefault(
                each => Same(each.No ?? each.Key, number) && monitoring.IndicatorOf(each.Key) is null));
    }

    // By its id, its title or the short title of its monitoring; the longest name that fits is meant.
    private static Campaign? Take(Catalog catalog, List<Campaign> visible, List<string> words)
    {
        for (var count = words.Count; count > 0; count--)
        {
            var name = string.Join(' ', words.Take(count));
            if (visible.Find(each => new[] { each.Id, each.Title, catalog.MonitoringOf(each).ShortTitle }
                .Any(known => Same(known, name))) is { } found)
            {
                words.RemoveRange(0, count);
                return found;
            }
        }

        return null;
    }

    private static bool Same(string left, string right) =>
        string.Equals(Plain(left), Plain(right), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) =>
        string.Join(' ', name.Split(Between, StringSplitOptions.RemoveEmptyEntries));
}
