using Bot.Config.Files;
using Bot.Config.Reading;
using Bot.Monitoring.Texts;

namespace Bot.Config.Texts;

/// <summary>Reads every sentence of the bot, in each language.</summary>
internal static class TextsReader
{
    private static readonly string[] Languages = ["ru", "en"];

    /// <summary>The book; null when a language is missing or a text is wrong, which is reported.</summary>
    public static TextBook? Read(IReadOnlyList<ConfigFile> files, Findings folder)
    {
        var sheets = new List<TextSheet>();
        foreach (var file in files)
        {
            if (Languages.Contains(file.Stem))
            {
                sheets.Add(TextSheet.Read(file));
            }
            else
            {
                file.Findings.Add(1, $"Язык {file.Stem} не известен.", Nearest.Cure(file.Stem, Languages));
            }
        }

        foreach (var language in Languages.Where(language => sheets.All(sheet => sheet.Language != language)))
        {
            folder.Add(
                1, $"Нет файла {Layout.Texts}/{language}.yaml.", "Верните его: без него бот не сможет говорить.");
        }

        if (sheets.Count == Languages.Length && sheets.All(sheet => sheet.IsRead))
        {
            TwinCheck.Compare(sheets[0], sheets[1]);
        }

        return files.All(file => file.Findings.IsClean)
            ? new TextBook(sheets.ToDictionary(sheet => sheet.Language, sheet => sheet.Texts))
            : null;
    }
}
