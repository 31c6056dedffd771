using System.Text.RegularExpressions;

namespace Bot.Endurance.People;

/// <summary>A message of the bot as a person understands it.</summary>
internal abstract partial record BotScreen
{
    private BotScreen()
    {
    }

    /// <summary>«✅ Записано: …»: what the bot says it has kept; null when it says nothing of it.</summary>
    public string? Recorded { get; private init; }

    public static BotScreen Read(string text) => Kind(text) with { Recorded = RecordedIn(text) };

    /// <summary>May the bot keep something about me?</summary>
    public sealed record Consent : BotScreen;

    /// <summary>A question: its row, and the second one if both are asked at once.</summary>
    public sealed record Question(string Row, string? Second) : BotScreen;

    /// <summary>Is it really a zero?</summary>
    public sealed record ZeroDoubt : BotScreen;

    /// <summary>Why is a rule broken?</summary>
    public sealed record WhyUnusual : BotScreen;

    /// <summary>Why is there no data?</summary>
    public sealed record WhyNoData : BotScreen;

    /// <summary>All is answered; send it?</summary>
    public sealed record Review : BotScreen;

    /// <summary>It was submitted.</summary>
    public sealed record Receipt : BotScreen;

    /// <summary>Nothing that belongs to a conversation in which nothing went wrong.</summary>
    public sealed record Other : BotScreen;

    private static BotScreen Kind(string text) => text switch
    {
        _ when text.StartsWith("✅ Отправлено.", StringComparison.Ordinal) => new Receipt(),
        _ when text.Contains("Согласны? Нажмите кнопку или напишите «да».", StringComparison.Ordinal) => new Consent(),
        _ when text.Contains("Это точно ноль", StringComparison.Ordinal) => new ZeroDoubt(),
        _ when text.Contains("Жду причину одним сообщением", StringComparison.Ordinal) => new WhyUnusual(),
        _ when text.Contains("Почему нет данных в строке", StringComparison.Ordinal) => new WhyNoData(),
        _ when text.Contains("Всё заполнено. Проверьте и отправьте", StringComparison.Ordinal) => new Review(),
        _ when RowNumbers().Matches(text) is { Count: > 0 } rows => Asked(text, rows),
        _ => new Other(),
    };

    private static BotScreen Asked(string text, MatchCollection rows)
    {
        var row = rows[0].Groups[1].Value;
        return (rows.Count, text) switch
        {
            (2, _) when text.Contains("Напишите оба числа", StringComparison.Ordinal) =>
                new Question(row, rows[1].Groups[1].Value),
            (1, _) when text.Contains("Напишите одно число", StringComparison.Ordinal) => new Question(row, null),
            _ => new Other(),
        };
    }

    private static string? RecordedIn(string text)
    {
        const string Mark = "✅ Записано: ";
        return text.StartsWith(Mark, StringComparison.Ordinal) ? text[Mark.Length..].Split('\n')[0] : null;
    }

    [GeneratedRegex(@"^(\d+\.\d+) ", RegexOptions.Multiline)]
    private static partial Regex RowNumbers();
}
