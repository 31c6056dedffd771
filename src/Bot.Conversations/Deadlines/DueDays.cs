using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Conversations.Summaries;
using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Completeness;
using Bot.Monitoring.People;

namespace Bot.Conversations.Deadlines;

/// <summary>The due days of campaigns: shown to whoever has a role, set by a coordinator of the whole organisation
/// (R18).</summary>
internal static class DueDays
{
    private const int LongestTyped = 60;

    private static readonly HashSet<string> WithoutLetter =
        new(StringComparer.OrdinalIgnoreCase) { "без письма", "no letter", "without a letter" };

    public static Turn Show(Talk talk, Command command)
    {
        var words = DeadlineWords.Read(talk.Catalog, talk.Person, command.Argument, ExtensionAsking.Today(talk));
        if (words.All || (words.Unit is { } unit && Requests.Below(talk.Catalog, talk.Person, unit)))
        {
            return Granting.Extend(talk, words);
        }

        // A name he may do nothing about reads like no name at all, and no name is the number of a letter.
        if (words.Unit is not null || (words.Dated && !IsLetter(words.Rest)))
        {
            return DueDayScreen.All(talk, words with { Unit = null }, NotRead(talk, command));
        }

        if (!words.Dated)
        {
            return DueDayScreen.All(talk, words, Unread(talk, words, command));
        }

        var headed = (words.Campaign is { } named
                ? [named]
                : SummaryRequest.Visible(talk.Catalog, talk.Person, talk.Now))
            .Where(each => Heads(talk.Catalog, talk.Person, each))
            .Select(each => talk.Catalog.Campaign(each.Id)!).ToList();
        var running = headed.Where(each => words.Campaign is not null || !IsOver(talk, each)).ToList();
        return (headed, running) switch
        {
            ([], _) => talk.Stay(talk.Screen("deadline.refused")
                .With(talk.Button("status", Trigger.Status), talk.Button("menu", Trigger.Menu))),
            (_, [var only]) => Set(talk, words, only),
            _ => DueDayScreen.All(talk, words, talk.T("deadline.which")),
        };
    }

    // What was typed and not understood; null where nothing is left of it.
    private static string? Unread(Talk talk, DeadlineWords words, Command command) => words switch
    {
        { NoDay: { } typed } => Spans.NoDay(talk, typed),
        { No: true } or { Rest.Length: > 0 } => NotRead(talk, command),
        _ => null,
    };

    private static string NotRead(Talk talk, Command command) =>
        talk.T("deadline.unread", ("words", Labels.Cut(command.Argument!, LongestTyped)));

    private static bool IsLetter(string rest) =>
        rest.Length == 0 || WithoutLetter.Contains(rest) || rest.Any(char.IsAsciiDigit);

    private static bool IsOver(Talk talk, Campaign campaign) =>
        LocalDay.Of(talk.Now, talk.Catalog.OrganisationOf(campaign).Zone) is var today &&
        (today > campaign.Collection.Closes || today > campaign.To);

    /// <summary>Whether the person coordinates a whole campaign: its organisation, or all units that answer in
    /// it.</summary>
    public static bool Heads(Catalog catalog, Person person, Campaign campaign)
    {
        var root = catalog.OrganisationOf(campaign).Root.Id;
        return person.Has(catalog, root, Role.Coordinator) ||
            (catalog.Expected(campaign, root) is { Count: > 0 } expected &&
             expected.All(key => person.HasAbove(catalog, key.Unit, Role.Coordinator)));
    }

    private static Turn Set(Talk talk, DeadlineWords words, Campaign campaign)
    {
        var stage = words.Stage is { } named
            ? campaign.Stages.First(each => each.Id == named.Id)
            : campaign.Collection;
        if (words.Day is not { } day)
        {
            return talk.Stay(talk.Screen(
                    "deadline.sayDay", ("campaign", campaign.Id), ("stage", stage.Id), ("day", Spans.Sample(talk)))
                .With(talk.Button("menu", Trigger.Menu)));
        }

        var letter = WithoutLetter.Contains(words.Rest) ? null : words.Reason;
        if (words.Rest.Length > ExtensionAsking.LongestReason)
        {
            return talk.Stay(talk.Screen("explain.tooLong", ("longest", ExtensionAsking.LongestReason)));
        }

        if (DeadlineCheck.Of(stage, day, null) is { } fault)
        {
            return talk.Stay(DueDayScreen.Refusal(talk, stage, day, fault));
        }

        if (stage.Due == day && (stage.Letter == letter || words.Reason is null))
        {
            return talk.Stay(DueDayScreen.AsBefore(talk, campaign, stage));
        }

        if (day < LocalDay.Of(talk.Now, talk.Catalog.OrganisationOf(campaign).Zone))
        {
            return talk.Stay(talk.Screen("deadline.past", ("date", Spans.Long(talk, day)))
                .With(talk.Button("menu", Trigger.Menu)));
        }

        return stage.DueByLetter && words.Reason is null
            ? talk.Stay(DueDayScreen.AskLetter(talk, campaign, stage, day))
            : Set(talk, campaign, stage, new Deadline(
                campaign.Id, stage.Id, null, day, letter, talk.Now, talk.View.Chat));
    }

    private static Turn Set(Talk talk, Campaign campaign, Stage stage, Deadline set)
    {
        var after = talk with { Catalog = talk.Catalog.With([set]) };
        var own = after.Catalog.Campaign(campaign.Id)!.Stages.First(each => each.Id == stage.Id).DueByUnit;
        // Who has a later due day of his own keeps it, and so has nothing to be told.
        var owing = stage.Kind == StageKind.Collection
            ? DutyList.Compute(
                    talk.Catalog, campaign, talk.Catalog.OrganisationOf(campaign).Root.Id, talk.View.Entries,
                    talk.View.Opened, talk.View.People, talk.Now)
                .Units.Where(duty => duty.Owes && !own.ContainsKey(duty.Entry.Key.Unit)).ToList()
            : [];
        return Turns.After(
            [
                new Effect.SetDeadline(set),
                .. owing.SelectMany(duty => duty.Respondents.Select(member => (member, duty)))
                    .GroupBy(pair => pair.member.Person)
                    .SelectMany(told => Told.To(
                        after, [told.First().member],
                        there => DueDayScreen.ToRespondent(there, [.. told.Select(pair => pair.duty)], set))),
            ],
            talk.Stay(DueDayScreen.Done(after, campaign, stage, set, owing)));
    }
}
