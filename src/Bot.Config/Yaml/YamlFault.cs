using Bot.Config.Reading;
using YamlDotNet.Core;

namespace Bot.Config.Yaml;

/// <summary>Tells an operator in words what the YAML parser found.</summary>
internal static class YamlFault
{
    private static readonly (string Fragment, string Message, string Cure)[] Known =
    [
        ("invalid mapping", "Двоеточие там, где его не ждут.",
            "Возьмите текст с двоеточием в кавычки или выровняйте отступ строки."),
        ("unknown escape character", "После обратной черты стоит неизвестный знак.",
            "Возьмите текст в одинарные кавычки: в них черта – просто знак."),
        ("did not find expected key", "Строка выбивается из отступов.",
            "Начните её там же, где соседние ключи."),
        ("did not find expected '-' indicator", "Строка выбивается из списка.",
            "Начните её с «- » на том же отступе, что и соседние."),
        ("could not find expected ':'", "После ключа нет двоеточия.", "Напишите «ключ: значение»."),
        ("quoted", "Кавычка открыта и не закрыта.", "Закройте её в конце текста."),
        ("expected node content", "Здесь нужно значение, а стоит знак препинания.",
            "Впишите значение или возьмите знак в кавычки."),
        ("cannot start any token", "С такого знака значение начинать нельзя.", "Возьмите его в кавычки."),
    ];

    public static void Report(YamlException fault, string text, Findings findings)
    {
        if (fault is Refused refused)
        {
            findings.Add(YamlText.LineOf(refused.Start), refused.Message, refused.Cure);
        }
        else if (TabLine(text) is { } tab)
        {
            findings.Add(tab, "Отступ сделан табуляцией.", "Замените её пробелами: по два на каждый уровень.");
        }
        else
        {
            Translate(fault, findings);
        }
    }

    /// <summary>The parser stumbles over a bracket that is never closed, without a place of its own.</summary>
    public static void ReportBracket(int line, Findings findings) => findings.Add(
        line, "Скобка открыта и не закрыта, или пропущена запятая.",
        "Закройте скобку; между значениями поставьте запятые.");

    private static void Translate(YamlException fault, Findings findings)
    {
        var known = Known.FirstOrDefault(
            entry => fault.Message.Contains(entry.Fragment, StringComparison.OrdinalIgnoreCase));
        var (message, cure) = known.Fragment is null
            ? ("Здесь это уже не YAML.", "Проверьте отступы, двоеточия и кавычки в этой строке и в строке над ней.")
            : (known.Message, known.Cure);
        findings.Add(YamlText.LineOf(fault.Start), message, cure);
    }

    private static int? TabLine(string text)
    {
        var at = 0;
        foreach (var line in text.EnumerateLines())
        {
            at++;
            var content = line.TrimStart();
            if (!content.IsEmpty && content[0] != '#' && line[..^content.Length].Contains('\t'))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>YAML that is right and still not taken here.</summary>
    internal sealed class Refused(Mark at, string message, string cure) : YamlException(at, at, message)
    {
        /// <summary>What to do about it.</summary>
        public string Cure => cure;
    }
}
