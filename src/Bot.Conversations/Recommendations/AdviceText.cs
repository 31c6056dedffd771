using Bot.Conversations.Screens;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Recommendations;

namespace Bot.Conversations.Recommendations;

/// <summary>The blocks of a screen of recommendations.</summary>
internal static class AdviceText
{
    /// <summary>What the directions say of one unit, as a learner and as an example (R55, R56).</summary>
    /// <param name="talk">The turn.</param>
    /// <param name="card">The card.</param>
    /// <param name="any">Whether there are directions about units like it.</param>
    public static IEnumerable<string> Card(Talk talk, UnitCard card, bool any)
    {
        if (!any)
        {
            yield break;
        }

        yield return "\n" + (card.Corrections.Count == 0
            ? talk.T("advice.noCorrections")
            : talk.T("advice.corrections", ("count", card.Corrections.Count)));
        foreach (var correction in card.Corrections)
        {
            yield return string.Join('\n', Lines(talk, correction));
        }

        if (card.Examples.Count > 0)
        {
            yield return "\n" + talk.T("advice.examples", ("count", card.Examples.Count));
        }

        foreach (var example in card.Examples)
        {
            yield return talk.T("advice.example", ("title", example.Title));
        }
    }

    /// <summary>One group's list; what comes back over the years says so (R61).</summary>
    public static IEnumerable<string> List(Talk talk, Addressee group)
    {
        var recurrence = new Recurrence(talk.Catalog);
        yield return "\n" + talk.T(
            "advice.list", ("title", group.Title), ("count", group.Recommendations.Count));
        foreach (var one in group.Recommendations)
        {
            yield return string.Join('\n', Lines(talk, one, recurrence.Since(one)));
        }

        if (group.Recommendations.Count > 0 && group.Recommendations.All(one => one.Due is null))
        {
            yield return talk.T("advice.noTerms");
        }
    }

    /// <summary>The groups with how many recommendations each has (R57).</summary>
    public static IEnumerable<string> Groups(Talk talk, IReadOnlyList<Addressee> groups) => groups.Count == 0
        ? []
        :
        [
            "\n" + talk.T("advice.groups", ("count", groups.Sum(group => group.Recommendations.Count))),
            .. groups.Select((group, at) => talk.T(
                "advice.group", ("number", at + 1), ("title", group.Title), ("count", group.Recommendations.Count))),
        ];

    /// <summary>Who has something to correct (R49).</summary>
    public static IEnumerable<string> Lagging(Talk talk, IReadOnlyList<UnitCard> cards) => cards.Count == 0
        ? []
        :
        [
            "\n" + talk.T("advice.lagging"),
            .. cards.Select(card => talk.T(
                "advice.laggingUnit", ("unit", card.Unit.ShortName), ("count", card.Corrections.Count))),
        ];

    /// <summary>The criteria about which nothing is recommended (R62).</summary>
    public static IEnumerable<string> Slots(
        Talk talk, MonitoringDefinition monitoring, IReadOnlyList<Guidance> guidance)
    {
        var empty = AdviceBook.Slots(monitoring, guidance)
            .Where(slot => slot.Direction is not { } row ||
                (row.Text is null && row.Lagging.Count == 0 && row.Exemplary.Count == 0))
            .Select(slot => slot.Criterion.No ?? slot.Criterion.Key)
            .ToList();
        return empty.Count == 0 ? [] : ["\n" + talk.T("advice.slots", ("rows", string.Join(", ", empty)))];
    }

    private static IEnumerable<string> Lines(Talk talk, Correction correction)
    {
        var row = correction.Direction;
        yield return talk.T("advice.correction", ("no", row.No), ("title", row.Title));
        if (row.Everywhere is { } everywhere)
        {
            yield return talk.T("advice.everywhere", ("text", everywhere));
        }

        if (row.Text is { } text)
        {
            yield return talk.T("advice.text", ("text", text));
        }

        yield return correction.LearnFrom.Count == 0
            ? talk.T("advice.noExample")
            : talk.T(
                "advice.learnFrom", ("units", string.Join(", ", correction.LearnFrom.Select(unit => unit.ShortName))));
    }

    private static IEnumerable<string> Lines(Talk talk, Recommendation one, int? since)
    {
        yield return talk.T("advice.item", ("no", one.No), ("text", one.Text)) +
            (since is { } year ? talk.T("advice.since", ("year", year)) : "");
        if (one.Due is { } due)
        {
            yield return talk.T("advice.due", ("date", Dates.Day(talk, due)));
        }

        if (one.Responsible is { } responsible)
        {
            yield return talk.T("advice.responsible", ("who", responsible));
        }
    }
}
