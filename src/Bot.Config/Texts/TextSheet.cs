using Bot.Config.Files;
using Bot.Config.Reading;
using Bot.Config.Yaml;

namespace Bot.Config.Texts;

/// <summary>The texts of one language with their lines.</summary>
internal sealed class TextSheet
{
    private readonly Dictionary<string, (string? Text, int Line)> entries = new(StringComparer.Ordinal);

    private TextSheet(ConfigFile file) => (Language, Findings) = (file.Stem, file.Findings);

    public string Language { get; }

    public Findings Findings { get; }

    /// <summary>Whether the file is a map of texts at all.</summary>
    public bool IsRead { get; private set; }

    public IEnumerable<string> Keys => entries.Keys;

    public IReadOnlyDictionary<string, string> Texts =>
        entries.Where(entry => entry.Value.Text is not null).ToDictionary(
            entry => entry.Key, entry => entry.Value.Text!);

    public static TextSheet Read(ConfigFile file)
    {
        var sheet = new TextSheet(file);
        if (file.Root is Node.Map map)
        {
            sheet.IsRead = true;
            sheet.Take(map);
        }
        else if (file.Root is not null)
        {
            file.Findings.Add(
                file.Root, "Здесь нужны строки «ключ: текст».", "Напишите, например: «menu.fill: \"Заполнить\"».");
        }

        return sheet;
    }

    public bool Has(string key) => entries.ContainsKey(key);

    public int LineOf(string key) => entries[key].Line;

    /// <summary>The template; null when it is wrong, which is reported.</summary>
    public string? this[string key] => entries[key].Text;

    private void Take(Node.Map map)
    {
        Repeats.Report(map, Findings);
        foreach (var (key, value) in Repeats.Drop(map))
        {
            var text = Text(key, value);
            var isSound = text is not null && TemplateCheck.Passes(text, Language, key.Line, Findings);
            entries.Add(key.Value, (isSound ? text : null, key.Line));
        }
    }

    private string? Text(Node.Scalar key, Node value)
    {
        if (value is not Node.Scalar { IsEmpty: true })
        {
            return Scalars.Text(value, Findings);
        }

        Findings.Add(key, $"У ключа {key.Value} нет текста.", "Впишите его.");
        return null;
    }
}
