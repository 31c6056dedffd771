using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Review;

/// <summary>What others are told of an entry: that it was received, returned, accepted, corrected.</summary>
internal static class Notices
{
    private const int MostButtons = 8;
    private const int ButtonsInRow = 2;
    private const int LongestName = 60;

    /// <summary>The receipt, to everybody else who answers for the unit; and to the coordinator who asked for the
    /// correction, that it is there.</summary>
    /// <param name="talk">The turn.</param>
    /// <param name="before">The entry before it was submitted.</param>
    /// <param name="after">The same with its receipt.</param>
    public static IEnumerable<Effect> Received(Talk talk, OpenEntry before, OpenEntry after) =>
        Audience.Tell(talk, Audience.RespondentsOf(talk, after), theirs => ReceiptScreen
            .Of(theirs, after, after.Entry.Receipt!)
            .After(theirs.T("notice.received", ("who", Acts.Name(theirs, talk.View.Chat)))))
        .Concat(before.Entry.State is EntryState.Returned or EntryState.Reopened ? Corrected(talk, before, after) : []);

    /// <summary>The statement that there is nothing to report, to everybody else who answers for the unit and to its
    /// coordinators.</summary>
    public static IEnumerable<Effect> Nothing(Talk talk, OpenEntry after, string reason) =>
        Audience.Tell(talk, Audience.RespondentsOf(talk, after), theirs => theirs
            .Screen(
                "notice.nothing", ("unit", after.Unit.Name), ("campaign", after.Campaign.Title), ("reason", reason),
                ("who", Acts.Name(theirs, talk.View.Chat)), ("number", after.Entry.Receipt!.Number))
            .With(theirs.Button("status", Trigger.Status)))
        .Concat(Audience.Tell(talk, Judges(talk, after), theirs => theirs
            .Screen(
                "notice.nothingToJudge", ("unit", after.Unit.Name), ("campaign", after.Campaign.Title),
                ("reason", reason), ("who", Acts.Name(theirs, talk.View.Chat)))
            .With(Cards.Button(theirs, after))));

    /// <summary>What was returned and why, with the way to each question.</summary>
    public static IEnumerable<Effect> Returned(Talk talk, OpenEntry open, Return request) => Audience.Tell(
        talk, Audience.RespondentsOf(talk, open), theirs =>
        {
            var lines = request.Questions.Select(each => Line(theirs, open, each));
            var screen = theirs.Screen(
                request.Questions.Count == 0 ? "notice.returnedWhole" : "notice.returned",
                ("campaign", open.Campaign.Title), ("unit", open.Unit.Name),
                ("lines", new Markup(string.Join('\n', lines))), ("reason", request.Act.Reason ?? ""),
                ("by", Acts.By(theirs, open.Organisation, request.Act)));
            foreach (var row in request.Questions.Take(MostButtons).Chunk(ButtonsInRow))
            {
                screen = screen.With([.. row.Select(each => Fix(theirs, open, each.Question))]);
            }

            return request.Questions.Count == 0
                ? screen.With(
                    theirs.Button("fill", Trigger.Fill, EntryNames.Written(open.Key)),
                    theirs.Button("status", Trigger.Status))
                : screen.With(theirs.Button("status", Trigger.Status));
        });

    /// <summary>That it was accepted and is closed.</summary>
    public static IEnumerable<Effect> Accepted(Talk talk, OpenEntry open, Act act) =>
        Short(talk, open, act, "notice.accepted");

    /// <summary>That it may be corrected again, and why.</summary>
    public static IEnumerable<Effect> Reopened(Talk talk, OpenEntry open, Act act) =>
        Short(talk, open, act, "notice.reopened");

    /// <summary>That nothing is expected of the unit, and why.</summary>
    public static IEnumerable<Effect> Freed(Talk talk, OpenEntry open, Act act) =>
        Short(talk, open, act, "notice.freed");

    /// <summary>The button that leads to a question.</summary>
    public static Button Fix(Talk talk, OpenEntry open, string question)
    {
        var row = open.Monitoring.RowOf(question).No;
        return new Button(
            talk.T("button.fix", ("no", row)), new Command(Trigger.Fix, EntryNames.Written(open.Key) + " " + row));
    }

    private static IEnumerable<Member> Judges(Talk talk, OpenEntry open)
    {
        var colleagues = Audience.RespondentsOf(talk, open).Select(member => member.Person).ToHashSet();
        return talk.View.People.CoordinatorsOf(talk.Catalog, open.Unit.Id)
            .Where(member => !colleagues.Contains(member.Person));
    }

    private static IEnumerable<Effect> Corrected(Talk talk, OpenEntry before, OpenEntry after)
    {
        var asked = before.Entry.State == EntryState.Returned
            ? before.Entry.Review.Return?.Act
            : before.Entry.Review.Reopened;
        var questions = after.Monitoring.Questions
            .Where(question => after.Entry.Answers.GetValueOrDefault(question.Key)?.Origin.At > asked?.At)
            .ToList();
        return Audience.Tell(talk, Audience.AskedBy(talk, after, asked), theirs =>
        {
            var lines = questions.Select(question => Now(theirs, after, question));
            return theirs
                .Screen(
                    questions.Count == 0 ? "notice.sentAgain" : "notice.corrected",
                    ("unit", after.Unit.Name), ("campaign", after.Campaign.Title),
                    ("who", Acts.Name(theirs, talk.View.Chat)), ("lines", new Markup(string.Join('\n', lines))))
                .With(Cards.Button(theirs, after));
        });
    }

    private static string Now(Talk talk, OpenEntry after, Question question)
    {
        var kept = after.Entry.Answers[question.Key];
        var (row, answer) = (after.Monitoring.RowOf(question.Key).No, Amounts.Of(talk, question, kept.Answer));
        return kept.Reasons.TryGetValue(Fixing.Reason, out var reason)
            ? talk.T("notice.stands", ("row", row), ("answer", answer), ("reason", reason))
            : talk.T("notice.now", ("row", row), ("answer", answer));
    }

    private static IEnumerable<Effect> Short(Talk talk, OpenEntry open, Act act, string key) =>
        Audience.Tell(talk, Audience.RespondentsOf(talk, open), theirs => theirs
            .Screen(
                key, ("campaign", open.Campaign.Title), ("unit", open.Unit.Name), ("reason", act.Reason ?? ""),
                ("by", Acts.By(theirs, open.Organisation, act)))
            .With(theirs.Button("status", Trigger.Status), theirs.Button("menu", Trigger.Menu)));

    private static string Line(Talk talk, OpenEntry open, ReturnedQuestion returned)
    {
        var question = open.Question(returned.Question);
        return talk.T(
            "notice.row", ("row", open.Monitoring.RowOf(question.Key).No),
            ("name", Labels.Cut(question.Name, LongestName)), ("answer", Amounts.Of(talk, question, returned.Old)));
    }
}
