using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Conversations.Summaries;
using Bot.Monitoring;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;
using Bot.Monitoring.Recommendations;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Recommendations;

/// <summary>What is recommended to whom, with whom to learn from, and who has handed a letter on.</summary>
internal static partial class Advising
{
    /// <summary>The registers a turn looks at.</summary>
    public static IReadOnlyList<string> Registers(
        Catalog catalog, Person? person, Command? command, DateTimeOffset now) =>
        person is null || command?.Trigger is not (Trigger.Advice or Trigger.Received or Trigger.Forwarded)
            ? []
            : [.. Tasks(catalog, person, now).Select(task => task.Register).Distinct()];

    /// <summary>The entries a turn looks at: all of a campaign whose directions are found in the scores.</summary>
    public static IEnumerable<EntryKey> Entries(
        Catalog catalog, Person? person, Command? command, DateTimeOffset now) =>
        person is not null && command?.Trigger == Trigger.Advice &&
        AdviceRequest.Read(catalog, person, command.Argument, now) is { Campaign: var campaign } &&
        campaign.Advice.Guidance.Count == 0 && catalog.MonitoringOf(campaign).Criteria.Any()
            ? catalog.Expected(campaign, catalog.OrganisationOf(campaign).Root.Id)
            : [];

    /// <summary>Whether there is anything to read for the person.</summary>
    public static bool Any(Talk talk) => AdviceRequest.Visible(talk.Catalog, talk.Person, talk.Now).Any();

    public static Turn Show(Talk talk, Command command) =>
        AdviceRequest.Read(talk.Catalog, talk.Person, command.Argument, talk.Now) is { } request
            ? talk.Stay(AdviceScreen.Of(talk, request))
            : talk.Stay(Refusal(talk, command));

    /// <summary>«Рекомендации получены»; also the way back from a «переслано» that was said by mistake.</summary>
    public static Turn Received(Talk talk, Command command) => Only(talk, command, "", (task, unit) =>
        IsReceived(talk, task, unit)
            ? talk.Stay(Said(talk, task, unit, "forward.already"))
            : Told(talk, task, unit, task.Received(unit, talk.Now, talk.View.Chat)));

    /// <summary>«Переслано школам», «переслано 10 из 12».</summary>
    public static Turn Forwarded(Talk talk, Command command)
    {
        var words = command.Argument ?? "";
        var count = Count().Match(words);
        var (part, whole) = (Number(count.Groups["part"]), Number(count.Groups["whole"]));
        var rest = count.Success ? Count().Replace(words, "") : words;
        return Only(talk, command with { Argument = rest }, count.Value, (task, unit) =>
            !task.Asks(unit) ? Nothing(talk)
            : Misread(talk, part, whole, rest) is { } question
                ? talk.Stay(question.With(talk.Button("advice", Trigger.Advice), talk.Button("menu", Trigger.Menu)))
            : Told(talk, task, unit, task.Forwarded(unit, part, whole, talk.Now, talk.View.Chat)));
    }

    // A number that is no part of a whole must not pass for «всем»; null when there is nothing to ask.
    private static Screen? Misread(Talk talk, decimal? part, decimal? whole, string rest) =>
        part > whole ? talk.Screen("forward.tooMany", ("part", part.Value), ("whole", whole!.Value))
        : whole == 0 ? talk.Screen("forward.wrong")
        : part is null && Alone().Match(rest) is { Success: true } alone
            ? talk.Screen("forward.ofHowMany", ("part", alone.Value))
        : null;

    private static bool IsReceived(Talk talk, Forwarding task, Unit unit) => task.Asks(unit)
        ? task.ProgressOf(unit, talk.View.Reports).State == ForwardingState.Received
        : task.HasArrived(unit, talk.View.Reports);

    private static decimal? Number(Group digits) =>
        digits.Success ? decimal.Parse(digits.Value, CultureInfo.InvariantCulture) : null;

    private static Screen Refusal(Talk talk, Command command)
    {
        var screen = AdviceRequest.Visible(talk.Catalog, talk.Person, talk.Now).Any()
            ? UnitQuestion.Of(talk, Trigger.Advice, command.Argument) ?? talk.Screen("advice.unknown")
            : talk.Screen("advice.nothing");
        return screen.With(talk.Button("menu", Trigger.Menu));
    }

    private static IEnumerable<Forwarding> Tasks(Catalog catalog, Person person, DateTimeOffset now) =>
        AdviceRequest.Visible(catalog, person, now)
            .SelectMany(campaign => Forwarding.Of(campaign, catalog.OrganisationOf(campaign)));

    private static IEnumerable<(Forwarding Task, Unit Unit)> Own(Talk talk) =>
        from task in Tasks(talk.Catalog, talk.Person, talk.Now)
        from id in talk.Person.UnitsAs(Role.Respondent, Role.Coordinator)
        let unit = task.Organisation.Find(id)
        where unit is not null && (task.Asks(unit) || task.Reaches(unit))
        select (task, unit);

    // Several letters may wait: the words say which, else it is asked, and what was counted is asked of again.
    private static Turn Only(Talk talk, Command command, string count, Func<Forwarding, Unit, Turn> act)
    {
        var words = (command.Argument ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var own = Own(talk).ToList();
        var named = own
            .Where(each => ForwardText.Written(each.Task, each.Unit).Split(' ').Intersect(words).Any())
            .ToList();
        var exact = own.Where(each => ForwardText.Written(each.Task, each.Unit) == string.Join(' ', words)).ToList();
        return (exact.Count > 0 ? exact : named.Count > 0 ? named : own) switch
        {
            [] => Nothing(talk),
            [var (task, unit)] => act(task, unit),
            var several => talk.Stay(several.Aggregate(talk.Screen("forward.which"), (screen, each) => screen.With(
                new Button(
                    $"{each.Unit.ShortName}, {each.Task.Campaign.Id}",
                    command with { Argument = $"{ForwardText.Written(each.Task, each.Unit)} {count}".TrimEnd() })))),
        };
    }

    private static Turn Nothing(Talk talk) =>
        talk.Stay(talk.Screen("forward.none").With(talk.Button("menu", Trigger.Menu)));

    private static Turn Told(Talk talk, Forwarding task, Unit unit, Report report)
    {
        var after = talk with { View = talk.View with { Reports = [.. talk.View.Reports, report] } };
        return Talk.To(talk.Place, Said(after, task, unit, "forward.told"), new Effect.Tell(report));
    }

    private static Screen Said(Talk talk, Forwarding task, Unit unit, string key) => Helping.Resume(
        talk, task.Asks(unit)
            ? talk.Screen(
                key, ("unit", unit.Name), ("campaign", task.Campaign.Title), ("group", task.Group.Title),
                ("state", ForwardText.State(talk, task, unit)))
            : talk.Screen("forward.arrived"))
        .With(talk.Button("advice", Trigger.Advice), talk.Button("menu", Trigger.Menu));

    [GeneratedRegex(@"(?<part>[0-9]{1,6})\s*(?:из|of|/)\s*(?<whole>[0-9]{1,6})")]
    private static partial Regex Count();

    // Not the year in the id of a campaign, nor the number of a school.
    [GeneratedRegex(@"(?<![\w№-]|№ )[0-9]{1,6}(?![\w-])")]
    private static partial Regex Alone();
}
