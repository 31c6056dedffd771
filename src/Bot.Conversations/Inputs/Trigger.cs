namespace Bot.Conversations.Inputs;

/// <summary>What a person asks for, whether by a button, a command or typed words.</summary>
public enum Trigger
{
    /// <summary>/start, with or without an invitation's token.</summary>
    Start,

    /// <summary>/menu.</summary>
    Menu,

    /// <summary>/fill: open an entry.</summary>
    Fill,

    /// <summary>/status: how far one's entries are.</summary>
    Status,

    /// <summary>/review: all answers at a glance.</summary>
    Review,

    /// <summary>/submit.</summary>
    Submit,

    /// <summary>/back: the question before.</summary>
    Back,

    /// <summary>/skip: leave the question open and go on.</summary>
    Skip,

    /// <summary>Jump to a question by its row number.</summary>
    Go,

    /// <summary>/summary.</summary>
    Summary,

    /// <summary>/missing.</summary>
    Missing,

    /// <summary>/extend: ask for more time, or give it.</summary>
    Extend,

    /// <summary>«Продлить»: give the time that was asked for.</summary>
    Grant,

    /// <summary>«Отказать»: refuse the time that was asked for.</summary>
    Refuse,

    /// <summary>/deadline: the due days, or set one.</summary>
    Deadline,

    /// <summary>/remind: remind those who owe.</summary>
    Remind,

    /// <summary>/decisions: the list, or one of them.</summary>
    Decisions,

    /// <summary>/report: say how far a decision is.</summary>
    Report,

    /// <summary>«Рекомендации».</summary>
    Advice,

    /// <summary>«Рекомендации получены».</summary>
    Received,

    /// <summary>«Переслано школам»: the recommendations were handed on.</summary>
    Forwarded,

    /// <summary>«Квитанция»: the last receipt, as a file too.</summary>
    Receipt,

    /// <summary>«Файлы»: those that prove the answers of the open entry.</summary>
    Files,
    /// <summary>«Карточка»: look at an entry and judge it.</summary>
    Card,

    /// <summary>«На проверку»: the entries that wait for a coordinator.</summary>
    ToReview,

    /// <summary>/accept: the entry, or the sum of those below it.</summary>
    Accept,

    /// <summary>/return: ask for corrections.</summary>
    Return,

    /// <summary>«Открыть снова»: what was accepted may be corrected.</summary>
    Reopen,

    /// <summary>«Нечего сообщать», and «освободить» from a coordinator.</summary>
    Excuse,

    /// <summary>«Исправить 2.1»: straight to a returned question.</summary>
    Fix,

    /// <summary>«Значение верно»: the returned answer stands, with a reason.</summary>
    Stands,

    /// <summary>/settings.</summary>
    Settings,

    /// <summary>Choose the language.</summary>
    Language,

    /// <summary>/help.</summary>
    Help,

    /// <summary>/people: who is where, and who is still expected.</summary>
    People,

    /// <summary>/invite: make a way in.</summary>
    Invite,

    /// <summary>«Заменить»: invite somebody in the place of one who left.</summary>
    Replace,

    /// <summary>/withdraw: take a role back, or an invitation nobody has used.</summary>
    Withdraw,

    /// <summary>«Передать дела»: invite a deputy.</summary>
    HandOver,

    /// <summary>/forget: remove what is kept about me.</summary>
    Forget,

    /// <summary>«Мои данные»: what is kept about me.</summary>
    Held,

    /// <summary>«Да».</summary>
    Yes,

    /// <summary>«Нет».</summary>
    No,

    /// <summary>«Нет данных».</summary>
    NoData,

    /// <summary>«Неприменимо».</summary>
    NotApplicable,

    /// <summary>Pick an option of the question by its button.</summary>
    Pick,

    /// <summary>«Как в прошлый раз»: the last campaign's number is the answer.</summary>
    Copy,

    /// <summary>«Готово»: what was picked is the answer.</summary>
    Done,

    /// <summary>Words that are none of the above: an answer, a reason, a choice.</summary>
    Words,

    /// <summary>A command of the design that does not exist.</summary>
    Unknown,
}
