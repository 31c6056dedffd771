using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Registers;
using Bot.Monitoring;
using Bot.Monitoring.Definitions;

namespace Bot.Conversations.Entries;

/// <summary>What typed words ask for at the place where the chat is.</summary>
internal static class Hearing
{
    public static Command Read(Catalog catalog, Place place, string text)
    {
        var question = QuestionAt(catalog, place);
        var sentence = place is Place.ConfirmingJump or Place.ExplainingRule or Place.ExplainingAbsence
            or Place.Deciding or Place.Returning or Place.Reasoning ||
            question?.Kind == QuestionKind.Text;
        var command = CommandReader.Read(text, sentence);
        if ((place is Place.Inside && IsStatus(command, text)) || (IsReason(place) && !IsStep(command)))
        {
            return new Command(Trigger.Words, text.Trim());
        }

        // «Как в прошлый раз» is a reason where one is awaited, and an answer in one's own words.
        if (command.Trigger == Trigger.Copy && sentence && !text.TrimStart().StartsWith('/'))
        {
            return new Command(Trigger.Words, text.Trim());
        }

        if (IsReason(place) && command.Trigger == Trigger.Words)
        {
            return Review.ReasonWords.Read(catalog, command);
        }

        return command.Trigger is Trigger.Yes or Trigger.No && question is not null && TakesYesAsWords(question)
            ? new Command(Trigger.Words, text.Trim())
            : command;
    }

    // Where a reason for a step is awaited «нет данных: форма введена в мае» is one.
    private static bool IsReason(Place place) => place is Place.Returning or Place.Reasoning;

    private static bool IsStep(Command command) => command.Trigger is not (Trigger.NoData or Trigger.NotApplicable
        or Trigger.Report or Trigger.Received or Trigger.Forwarded or Trigger.Go or Trigger.Fix);

    // «Выполнено» speaks of a decision only where no question is open.
    private static bool IsStatus(Command command, string text) => command.Trigger == Trigger.Report &&
        ReportWords.Status(command.Argument) is not null && !text.TrimStart().StartsWith('/');

    // «Нет» may be the label of an option, or all that there is to say in one's own words.
    private static bool TakesYesAsWords(Question question) =>
        !question.IsMeasured && question.Kind != QuestionKind.YesNo;

    private static Question? QuestionAt(Catalog catalog, Place place) =>
        place is Place.Asking asking && catalog.Campaign(asking.Entry.Campaign) is { } campaign
            ? catalog.MonitoringOf(campaign).Find(asking.Question)
            : null;
}
