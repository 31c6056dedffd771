using Bot.Config.Reading;

namespace Bot.Config.Files;

/// <summary>Which folders and files the definitions consist of.</summary>
internal static class Layout
{
    public const string Organisations = "organisations";
    public const string Monitorings = "monitorings";
    public const string Campaigns = "campaigns";
    public const string Recommendations = "recommendations";
    public const string Registers = "registers";
    public const string Calendars = "calendars";
    public const string Texts = "texts";
    public const string Demo = "demo";

    private const string Guide = "README.md";

    private static readonly string[] Folders =
        [Organisations, Monitorings, Campaigns, Recommendations, Registers, Calendars, Texts, Demo];

    /// <summary>Whether the file is to be read; reports it when nobody would, an unknown folder once.</summary>
    public static bool Takes(string path, Findings findings, HashSet<string> seen)
    {
        var parts = path.Split('/');
        if (parts[^1] == Guide || parts.Any(part => part.StartsWith('.')))
        {
            return false;
        }

        return parts.Length switch
        {
            1 => Refuse(
                findings, "Файл не относится ни к одной папке.",
                $"Перенесите его в одну из: {string.Join(", ", Folders)}."),
            _ when !Folders.Contains(parts[0]) => seen.Add(parts[0])
                && Refuse(findings, $"Папка {parts[0]} не известна.", Nearest.Cure(parts[0], Folders)),
            > 2 => Refuse(findings, "Вложенные папки не читаются.", $"Перенесите файл прямо в {parts[0]}."),
            _ => HasKnownEnding(parts[1], findings),
        };
    }

    private static bool HasKnownEnding(string name, Findings findings) =>
        name.EndsWith(".yaml", StringComparison.Ordinal)
        || Refuse(findings, $"Файл {name} не читается.", "Здесь лежат только файлы с именем на .yaml и README.md.");

    private static bool Refuse(Findings findings, string message, string cure)
    {
        findings.Add(1, message, cure);
        return false;
    }
}
