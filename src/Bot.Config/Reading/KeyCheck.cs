using Bot.Config.Yaml;

namespace Bot.Config.Reading;

/// <summary>Sorts the pairs of a map by the keys it may have, and reports what does not belong.</summary>
internal sealed class KeyCheck(Keys keys, Findings findings)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Values by key; a mistyped key stands under the one that was meant.</summary>
    public Dictionary<string, Node> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys that were written, with a value or without.</summary>
    public IReadOnlySet<string> Seen => seen;

    /// <summary>Whether two entries seem to have run together.</summary>
    public bool IsMerged { get; private set; }

    public void Read(Node.Map map)
    {
        IsMerged = Repeats.AreMerged(map);
        Repeats.ReportMerged(map, findings);
        var pairs = Repeats.Drop(map);
        foreach (var (key, value) in pairs.Where(pair => keys.All.Contains(pair.Key.Value)))
        {
            Put(key, key.Value, value);
        }

        var strange = pairs.Where(pair => !keys.All.Contains(pair.Key.Value) && !Guess(pair.Key, pair.Value))
            .Select(pair => pair.Key).ToList();
        ReportStrange(strange);
        if (strange.Count == 0 || (strange.Count == 1 && keys.Required.Any(seen.Contains)))
        {
            ReportMissing(map);
        }
    }

    private void Put(Node.Scalar key, string name, Node value)
    {
        seen.Add(name);
        if (value is Node.Scalar { IsEmpty: true })
        {
            findings.Add(
                key, $"После «{name}:» ничего нет.", "Впишите значение или уберите ключ, если он не обязателен.");
            return;
        }

        Values[name] = value;
    }

    // A mistyped key is read as the one that was meant: otherwise one slip would be told many times over.
    private bool Guess(Node.Scalar key, Node value)
    {
        var absent = keys.All.Where(known => !seen.Contains(known)).ToList();
        var parts = key.Value.Split(':', 2);
        if (parts.Length == 2 && absent.Contains(parts[0]))
        {
            findings.Add(key, $"В «{key.Value}» нет пробела после двоеточия.", $"Напишите «{parts[0]}: {parts[1]}».");
            Put(key, parts[0], new Node.Scalar(key.Line, parts[1], Plain: true));
            return true;
        }

        if (Nearest.To(key.Value, absent) is not { } meant)
        {
            return false;
        }

        findings.Add(key, $"Ключ {key.Value} здесь не известен.", $"Возможно, {meant}?");
        Put(key, meant, value);
        return true;
    }

    // Several at once mean that the heading of a section was lost, not that each word is wrong.
    private void ReportStrange(List<Node.Scalar> strange)
    {
        if (strange is [var only])
        {
            findings.Add(only, $"Ключ {only.Value} здесь не известен.", Nearest.Cure(only.Value, [.. keys.All]));
        }
        else if (strange is [var first, ..])
        {
            findings.Add(
                first, $"Ключи {string.Join(", ", strange.Select(key => key.Value))} здесь не известны.",
                $"Проверьте отступ и заголовок раздела над ними; здесь подходят: {string.Join(", ", keys.All)}.");
        }
    }

    private void ReportMissing(Node.Map map)
    {
        var missing = keys.Required.Where(key => !seen.Contains(key)).ToList();
        if (missing is [var only])
        {
            findings.Add(map, $"Нет обязательного ключа {only}.", $"Добавьте строку «{only}: …».");
        }
        else if (missing.Count > 0)
        {
            findings.Add(
                map, $"Нет обязательных ключей: {string.Join(", ", missing)}.",
                $"Добавьте строки {string.Join(", ", missing.Select(key => $"«{key}: …»"))}.");
        }
    }
}
