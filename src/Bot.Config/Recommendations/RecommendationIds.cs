using Bot.Config.Reading;

namespace Bot.Config.Recommendations;

/// <summary>Checks that an id means one recommendation over all years, and that references to earlier ones lead
/// somewhere.</summary>
internal static class RecommendationIds
{
    public static void Check(IReadOnlyList<AdviceSheet> sheets)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sheet in sheets)
        {
            foreach (var (id, line) in sheet.Ids)
            {
                if (!owners.TryAdd(id, $"{sheet.File.Path}, строка {line}"))
                {
                    sheet.File.Findings.Add(
                        line, $"Рекомендация {id} уже есть: {owners[id]}.", "Дайте одной из двух другое обозначение.");
                }
            }
        }

        // A file that could not be read may hold the very one that is looked for.
        if (sheets.All(sheet => sheet.Advice is not null))
        {
            CheckSince(sheets, owners);
        }
    }

    private static void CheckSince(IReadOnlyList<AdviceSheet> sheets, Dictionary<string, string> owners)
    {
        foreach (var sheet in sheets)
        {
            foreach (var (id, line) in sheet.Since.Where(since => !owners.ContainsKey(since.Id)))
            {
                sheet.File.Findings.Add(
                    line, $"Рекомендации «{id}», с которой она повторяется, нет ни в одном файле.",
                    Nearest.To(id, owners.Keys) is { } meant
                        ? $"Возможно, {meant}?"
                        : "Исправьте since или уберите его.");
            }
        }
    }
}
