namespace Bot.Monitoring.Definitions;

/// <summary>One thing that is asked once, however many indicators use it (R02).</summary>
/// <param name="Key">Its identity: two questions with alike names stay apart by it (R04).</param>
/// <param name="Name">The official name of the component.</param>
/// <param name="Unit">The unit of measure as printed: «чел.», «ед.»; empty where there is none.</param>
/// <param name="Kind">What sort of answer it takes.</param>
/// <param name="Hint">A short line of help at the question; null when none is needed.</param>
/// <param name="Definition">What exactly is counted, with thresholds, shown at the question (R10); null when the
/// document gives none.</param>
public sealed record Question(
    string Key, string Name, string Unit, QuestionKind Kind, string? Hint = null, string? Definition = null)
{
    /// <summary>Its own number where no row of an indicator gives it one: «К1.1»; null for a component.</summary>
    public string? No { get; init; }

    /// <summary>The id of the group it is printed in; null for a component, which stands with its indicator.</summary>
    public string? Group { get; init; }

    /// <summary>What may be chosen, in the order shown; empty where words or numbers are typed.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>The most options that may be chosen; null when there is no limit.</summary>
    public int? AtMost { get; init; }

    /// <summary>Whether an entry cannot be submitted without it. A question that is not required may stay
    /// unanswered.</summary>
    public bool Required { get; init; } = true;

    /// <summary>The keys under which earlier versions of the monitoring asked the same thing; may be empty.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];

    /// <summary>Whether the answer is a number.</summary>
    public bool IsNumeric => Kind is QuestionKind.Count or QuestionKind.Fraction or QuestionKind.Percent
        or QuestionKind.Money or QuestionKind.Score;

    /// <summary>Whether the answers of units add up: people, things and money do, shares and points do not.</summary>
    public bool AddsUp => Kind is QuestionKind.Count or QuestionKind.Fraction or QuestionKind.Money;

    /// <summary>Whether the answer is taken from the options.</summary>
    public bool IsChosen => Kind is QuestionKind.Choice or QuestionKind.MultiChoice or QuestionKind.Ranking
        or QuestionKind.YesNo;

    /// <summary>Whether the answer is a number that is counted or measured: its zero may be meant as «нет
    /// данных».</summary>
    public bool IsMeasured => IsNumeric && Kind != QuestionKind.Score;

    /// <summary>The option with this key; null when there is none.</summary>
    public Option? Option(string key) => Options.FirstOrDefault(option => option.Key == key);
}
