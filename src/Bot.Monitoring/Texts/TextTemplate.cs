using System.Text;

namespace Bot.Monitoring.Texts;

/// <summary>Puts values into a template.</summary>
public static class TextTemplate
{
    /// <summary>The names in braces, for a check that two languages use the same.</summary>
    public static IEnumerable<string> Names(string template)
    {
        for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', open + 1))
        {
            var close = template.IndexOf('}', open);
            if (close < 0)
            {
                yield break;
            }

            yield return template[(open + 1)..close].Split('|')[0];
        }
    }

    internal static string Fill(string template, string language, ReadOnlySpan<(string Name, object Value)> values)
    {
        var text = new StringBuilder(template.Length + 64);
        var at = 0;
        for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', at))
        {
            var close = template.IndexOf('}', open);
            text.Append(template, at, open - at);
            Put(text, template[(open + 1)..close].Split('|'), language, values);
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }

    private static void Put(
        StringBuilder text, string[] slot, string language, ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (name == slot[0])
            {
                text.Append(Shown(value, slot, language));
                return;
            }
        }

        throw new KeyNotFoundException($"The value «{slot[0]}» was not given.");
    }

    private static string Shown(object value, string[] slot, string language) => value switch
    {
        int count when slot.Length > 1 => slot[1 + Plural.Form(count, language)],
        Markup markup => markup.Html,
        _ => Markup.Escape(TextBook.Plain(value)),
    };
}
