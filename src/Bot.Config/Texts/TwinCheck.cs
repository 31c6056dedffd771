using Bot.Config.Reading;
using Bot.Monitoring.Texts;

namespace Bot.Config.Texts;

/// <summary>Checks that two languages say the same things with the same values.</summary>
internal static class TwinCheck
{
    public static void Compare(TextSheet first, TextSheet second)
    {
        var (english, russian) = first.Language == "en" ? (first, second) : (second, first);
        var foreign = english.Keys.Where(key => !russian.Has(key)).ToList();
        foreach (var key in russian.Keys)
        {
            if (english.Has(key))
            {
                CompareSlots(key, russian, english);
            }
            else if (Nearest.To(key, foreign) is { } slip)
            {
                // A slip in one of the keys leaves both alone; it is one mistake.
                foreign.Remove(slip);
                english.Findings.Add(english.LineOf(slip), $"Ключа {slip} нет в ru.yaml.", $"Возможно, {key}?");
            }
            else
            {
                Alone(key, russian, "en");
            }
        }

        foreign.ForEach(key => Alone(key, english, "ru"));
    }

    private static void Alone(string key, TextSheet sheet, string other) => sheet.Findings.Add(
        sheet.LineOf(key), $"Ключа {key} нет в {other}.yaml.", "Добавьте туда его перевод.");

    private static void CompareSlots(string key, TextSheet russian, TextSheet english)
    {
        if (russian[key] is not { } ours || english[key] is not { } theirs)
        {
            return;
        }

        var (wanted, given) = (TextTemplate.Names(ours).ToHashSet(), TextTemplate.Names(theirs).ToHashSet());
        if (!wanted.SetEquals(given))
        {
            english.Findings.Add(
                english.LineOf(key), $"В переводе {key} другие значения: {Listed(given)}.",
                $"В ru.yaml стоят: {Listed(wanted)}.");
        }
    }

    private static string Listed(HashSet<string> names) => names.Count == 0
        ? "ни одного"
        : string.Join(", ", names.Order(StringComparer.Ordinal).Select(name => $"{{{name}}}"));
}
