using System.Text.RegularExpressions;
using Bot.Config.Reading;

namespace Bot.Config.Texts;

/// <summary>Checks one template: its braces, its forms of words, its markup.</summary>
internal static partial class TemplateCheck
{
    private static readonly string[] Tags = ["b", "i", "code"];

    public static bool Passes(string text, string language, int line, Findings findings)
    {
        var fault = Braces(text) ?? Slots(text, language) ?? Markup(Slot().Replace(text, ""));
        if (fault is var (message, cure))
        {
            findings.Add(line, message, cure);
        }

        return fault is null;
    }

    private static (string, string)? Braces(string text)
    {
        var isOpen = false;
        foreach (var sign in text)
        {
            if (sign is '{' or '}')
            {
                if (isOpen == (sign == '{'))
                {
                    return (
                        "Фигурные скобки не сходятся.", "У каждой { должна быть своя }, одна внутри другой не бывает.");
                }

                isOpen = sign == '{';
            }
        }

        return isOpen ? ("Фигурная скобка { не закрыта.", "Поставьте } после имени.") : null;
    }

    private static (string, string)? Slots(string text, string language)
    {
        var forms = language == "ru" ? 3 : 2;
        foreach (Match slot in Slot().Matches(text))
        {
            var parts = slot.ValueSpan[1..^1].ToString().Split('|');
            if (!Name().IsMatch(parts[0]))
            {
                return ($"В скобках {slot.Value} нет имени.", "Имя пишут латинскими буквами, без пробелов: {count}.");
            }

            var given = parts.Skip(1).Count(form => !string.IsNullOrWhiteSpace(form));
            if (parts.Length > 1 && (given != forms || parts.Length != forms + 1))
            {
                var sample = forms == 3 ? "вопрос|вопроса|вопросов" : "question|questions";
                return (
                    $"У слова в {slot.Value} форм: {given}, а нужно {forms}.", $"Напишите {{{parts[0]}|{sample}}}.");
            }
        }

        return null;
    }

    private static (string, string)? Markup(string text)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(text))
        {
            var name = tag.Groups["name"].Value;
            if (!tag.Groups["end"].Success || !Tags.Contains(name))
            {
                return (
                    $"Разметка {tag.Value} не разрешена.", "Можно только <b>, <i> и <code>; знак «меньше» пишут &lt;.");
            }

            if (!tag.Groups["close"].Success)
            {
                open.Push(name);
            }
            else if (!open.TryPop(out var last) || last != name)
            {
                return (
                    $"Разметка {tag.Value} закрывает не то, что открыто.",
                    "Закрывайте в обратном порядке: <b><i>…</i></b>.");
            }
        }

        return open.TryPop(out var left) ? ($"Разметка <{left}> не закрыта.", $"Поставьте </{left}>.") : null;
    }

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Slot();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*$")]
    private static partial Regex Name();

    [GeneratedRegex("<(?<close>/)?(?<name>[^<>]*)(?<end>>)?")]
    private static partial Regex Tag();
}
