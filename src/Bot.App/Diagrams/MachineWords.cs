using System.Diagnostics;
using Bot.Conversations.Inputs;
using Bot.Conversations.Machine;
using Bot.Monitoring.Entries;

namespace Bot.App.Diagrams;

/// <summary>What states and triggers are called in a diagram.</summary>
internal static class MachineWords
{
    public static string Of(PlaceKind kind) => kind switch
    {
        PlaceKind.Outside => "без приглашения",
        PlaceKind.Consenting => "ждём согласия",
        PlaceKind.Idle => "меню",
        PlaceKind.Choosing => "выбор формы",
        PlaceKind.Asking => "ждём ответа",
        PlaceKind.ConfirmingZero => "ноль — это ноль?",
        PlaceKind.ConfirmingDifference => "заменить известное число?",
        PlaceKind.ConfirmingJump => "далеко от прошлого раза, верно?",
        PlaceKind.ExplainingRule => "ждём причины отклонения",
        PlaceKind.ExplainingAbsence => "ждём причины, почему нет данных",
        PlaceKind.Reviewing => "все ответы",
        PlaceKind.Deciding => "ждём отчёта о решении",
        PlaceKind.Inviting => "приглашение",
        PlaceKind.Agreeing => "ждём «да» или «нет»",
        PlaceKind.Inspecting => "карточка формы",
        PlaceKind.Returning => "что вернуть и почему?",
        PlaceKind.Reasoning => "ждём причины шага",
        _ => throw new UnreachableException($"A diagram has no word for {kind}."),
    };

    public static string Of(Trigger trigger) => trigger switch
    {
        Trigger.Start => "/start",
        Trigger.Menu => "меню",
        Trigger.Fill => "заполнить",
        Trigger.Status => "статус",
        Trigger.Review => "проверить",
        Trigger.Submit => "отправить",
        Trigger.Back => "назад",
        Trigger.Skip => "пропустить",
        Trigger.Go => "к вопросу",
        Trigger.Summary => "сводка",
        Trigger.Missing => "кто не сдал",
        Trigger.Extend => "продление",
        Trigger.Grant => "продлить",
        Trigger.Refuse => "отказать",
        Trigger.Deadline => "срок",
        Trigger.Remind => "напомнить",
        Trigger.Decisions => "решения",
        Trigger.Report => "отчёт",
        Trigger.Advice => "рекомендации",
        Trigger.Received => "получено",
        Trigger.Forwarded => "переслано",
        Trigger.People => "люди",
        Trigger.Invite => "пригласить",
        Trigger.Replace => "заменить",
        Trigger.Withdraw => "отозвать",
        Trigger.HandOver => "передать дела",
        Trigger.Forget => "забыть меня",
        Trigger.Held => "мои данные",
        Trigger.Receipt => "квитанция",
        Trigger.Files => "файлы",
        Trigger.Card => "карточка",
        Trigger.ToReview => "на проверку",
        Trigger.Accept => "принять",
        Trigger.Return => "вернуть",
        Trigger.Reopen => "открыть снова",
        Trigger.Excuse => "нечего сообщать",
        Trigger.Fix => "исправить",
        Trigger.Stands => "значение верно",
        Trigger.Pick => "вариант",
        Trigger.Copy => "как в прошлый раз",
        Trigger.Done => "готово",
        Trigger.Settings => "настройки",
        Trigger.Language => "язык",
        Trigger.Help => "помощь",
        Trigger.Yes => "да",
        Trigger.No => "нет",
        Trigger.NoData => "нет данных",
        Trigger.NotApplicable => "неприменимо",
        Trigger.Words => "слова",
        Trigger.Unknown => "незнакомая команда",
        _ => throw new UnreachableException($"A diagram has no word for {trigger}."),
    };

    public static string Of(EntryState state) => state switch
    {
        EntryState.Empty => "пусто",
        EntryState.Draft => "черновик",
        EntryState.Submitted => "отправлено",
        EntryState.Returned => "возвращено",
        EntryState.Accepted => "принято",
        EntryState.Reopened => "открыто снова",
        EntryState.Excused => "нечего сообщать",
        _ => throw new UnreachableException($"A diagram has no word for {state}."),
    };

    public static string Of(EntryTrigger trigger) => trigger switch
    {
        EntryTrigger.Answer => "ответ",
        EntryTrigger.Submit => "отправка",
        EntryTrigger.Return => "возврат",
        EntryTrigger.Accept => "приёмка",
        EntryTrigger.Reopen => "открыть снова",
        EntryTrigger.Excuse => "нечего сообщать",
        _ => throw new UnreachableException($"A diagram has no word for {trigger}."),
    };
}
