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

    /// <summary>«Готово»: what was picked is the answer.</summary>
    Done,

    /// <summary>Words that are none of the above: an answer, a reason, a choice.</summary>
    Words,

    /// <summary>A command of the design that does not exist.</summary>
    Unknown,
}
