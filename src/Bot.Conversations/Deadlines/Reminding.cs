using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Monitoring.Completeness;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations.Deadlines;

/// <summary>A coordinator reminds one unit that owes, or all of them: nobody more often than twice a day.</summary>
internal static class Reminding
{
    /// <summary>How long a unit is left in peace after a reminder by hand.</summary>
    public static TimeSpan Gap { get; } = TimeSpan.FromHours(12);

    public static Turn Show(Talk talk, Command command)
    {
        var words = DeadlineWords.Read(talk.Catalog, talk.Person, command.Argument, ExtensionAsking.Today(talk));
        if (!talk.Person.UnitsAs(Role.Coordinator).Any())
        {
            return talk.Stay(talk.Screen("remind.refused").With(talk.Button("menu", Trigger.Menu)));
        }

        var named = words.Unit is not null || words.All;
        if (ReminderRequest.Read(talk.Catalog, talk.Person, words, talk.Now) is not { } request ||
            (!named && words.Rest.Length > 0))
        {
            return talk.Stay(talk.Screen("remind.notYours")
                .With(talk.Button("missing", Trigger.Missing), talk.Button("menu", Trigger.Menu)));
        }

        var debts = Owing(talk, request);
        var owing = debts.Where(duty => talk.Open(duty.Entry.Key).TakesAnswers(talk.Now)).ToList();
        return (owing.Count, named) switch
        {
            (0, _) when debts.Count > 0 => talk.Stay(ReminderScreen.NotNow(talk, request)),
            (0, _) => talk.Stay(ReminderScreen.NobodyOwes(talk, request)),
            (_, false) => talk.Stay(ReminderScreen.Ask(talk, request, owing)),
            _ => Remind(talk, request, owing),
        };
    }

    private static List<UnitDuty> Owing(Talk talk, ReminderRequest request) =>
    [
        .. request.Within
            .SelectMany(unit => DutyList.Compute(
                talk.Catalog, talk.Catalog.Campaign(request.Campaign.Id)!, unit, talk.View.Entries, talk.View.Opened,
                talk.View.People, talk.Now).Units)
            .Where(duty => duty.Owes && (request.Unit is null || duty.Entry.Key.Unit == request.Unit.Id))
            .DistinctBy(duty => duty.Entry.Key),
    ];

    private static Turn Remind(Talk talk, ReminderRequest request, List<UnitDuty> owing)
    {
        var lately = owing.Where(duty => Lately(talk, duty)).ToList();
        var due = owing.Except(lately).ToList();
        var told = due.Where(duty => duty.Respondents.Any(member => Hears(talk, member))).ToList();
        var act = new Act(talk.View.Chat, talk.Now);
        var version = talk.Catalog.MonitoringOf(request.Campaign).Version;
        return Turns.After(
            told.SelectMany(duty => new Effect[]
                {
                    new Effect.Review(duty.Entry.Key, version, new ReviewStep.Remind(act)),
                }
                .Concat(Told.To(
                    talk, duty.Respondents.Where(member => Hears(talk, member)),
                    there => ReminderScreen.Notice(there, duty)))),
            talk.Stay(ReminderScreen.Done(talk, request, told, lately, [.. due.Except(told)])));
    }

    private static bool Lately(Talk talk, UnitDuty duty) =>
        duty.Entry.Review.Reminded is { } last && talk.Now - last.At < Gap;

    private static bool Hears(Talk talk, Member member) => member.Reachable && member.Person != talk.View.Chat;
}
