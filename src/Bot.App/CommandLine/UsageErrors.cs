using System.CommandLine;
using System.CommandLine.Parsing;

namespace Bot.App.CommandLine;

/// <summary>Wrong usage in our own sentences: the parser's are English and may have line breaks.</summary>
internal static class UsageErrors
{
    /// <summary>One line each, ending with the cure; none when the words can be run.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0)
        {
            return [];
        }

        var command = parsed.CommandResult.Command;
        var hint = command is RootCommand ? "Подсказка: svod --help." : $"Подсказка: svod {command.Name} --help.";
        var sentences = Unknown(command, parsed.UnmatchedTokens)
            .Concat(Absent(parsed.CommandResult))
            .Concat(parsed.Errors.Select(error => Unfit(error.SymbolResult)).OfType<string>())
            .Distinct()
            .ToList();
        return [.. sentences.DefaultIfEmpty("Не понял команду.").Select(sentence => $"{sentence} {hint}")];
    }

    // After an unknown verb nothing can be said about the words that follow it.
    private static IEnumerable<string> Unknown(Command command, IReadOnlyList<string> words) => command is RootCommand
        ? words.Take(1).Select(word => IsOption(word)
            ? $"Параметра {word} нет."
            : $"Команды «{word}» нет. Есть: {string.Join(", ", command.Subcommands.Select(each => each.Name))}.")
        : words.Select(word => IsOption(word)
            ? $"Параметра {word} у команды {command.Name} нет."
            : $"Слово «{word}» лишнее.");

    private static IEnumerable<string> Absent(CommandResult result) => result.Command.Arguments
        .Where(argument => argument.Arity.MinimumNumberOfValues > 0)
        .Where(argument => result.GetResult(argument) is not { Tokens.Count: > 0 })
        .Select(argument => $"Не задано {argument.Name} — {argument.Description}.")
        .Concat(result.Command.Options
            .Where(option => option.Required && result.GetResult(option) is null or { Implicit: true })
            .Select(option => $"Не задано {option.Name} — {option.Description}."));

    private static string? Unfit(SymbolResult? result) => result switch
    {
        ArgumentResult { Parent: OptionResult option } => Unfit(option),
        OptionResult { Implicit: true } => null,
        OptionResult { IdentifierTokenCount: > 1 } option => $"{option.Option.Name} задано больше одного раза.",
        OptionResult { Tokens.Count: 0 } option =>
            $"После {option.Option.Name} нужно значение — {option.Option.Description}.",
        OptionResult option =>
            $"{option.Option.Name}: «{Words(option)}» не подходит, нужно: {option.Option.Description}.",
        ArgumentResult { Tokens.Count: > 0 } argument =>
            $"{argument.Argument.Name}: «{Words(argument)}» не подходит, нужно: {argument.Argument.Description}.",
        _ => null,
    };

    private static string Words(SymbolResult result) =>
        string.Join(' ', result.Tokens.Select(token => token.Value)).ReplaceLineEndings(" ");

    private static bool IsOption(string word) => word.StartsWith('-');
}
