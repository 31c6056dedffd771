namespace Bot.Monitoring.Registers;

/// <summary>What sort of span a term is.</summary>
public enum TermKind
{
    /// <summary>«Октябрь 2020 года».</summary>
    Month,

    /// <summary>«Октябрь-декабрь 2019 г.»</summary>
    Months,

    /// <summary>«2019-2020 уч. год»: September to August (R20).</summary>
    SchoolYear,

    /// <summary>«2020 г.»</summary>
    Year,

    /// <summary>«2019-2020 гг.»: calendar years.</summary>
    Years,

    /// <summary>Two days: «с 1 по 15 октября 2019 года».</summary>
    Days,
}
