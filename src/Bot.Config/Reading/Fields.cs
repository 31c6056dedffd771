using Bot.Config.Yaml;

namespace Bot.Config.Reading;

/// <summary>A map read by its keys. What is wrong is reported once, here, and reads as null afterwards.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, Node> values;
    private readonly IReadOnlySet<string> written;

    private Fields(int line, Findings findings, KeyCheck check) =>
        (Line, Findings, values, written, IsMerged) = (line, findings, check.Values, check.Seen, check.IsMerged);

    /// <summary>Where the map begins.</summary>
    public int Line { get; }

    public Findings Findings { get; }

    /// <summary>Whether two entries seem to have run together in it.</summary>
    public bool IsMerged { get; }

    /// <summary>The keys of a node; none of them, silently, when the node is absent or not a map.</summary>
    public static Fields Of(Node? node, Findings findings, Keys keys)
    {
        var check = new KeyCheck(keys, findings);
        if (node is Node.Map map)
        {
            check.Read(map);
        }
        else if (node is not null)
        {
            var sample = string.Join(
                ", ", (keys.Required.Count > 0 ? keys.Required : keys.Optional.Take(1)).Select(key => key + ": …"));
            findings.Add(node, "Здесь нужны ключи со значениями.", $"Напишите: {sample}.");
        }

        return new Fields(node?.Line ?? 1, findings, check);
    }

    /// <summary>Whether the key has a value, rightly or wrongly written.</summary>
    public bool Has(string key) => values.ContainsKey(key);

    /// <summary>Whether the key was left out, rather than left empty.</summary>
    public bool Lacks(string key) => !written.Contains(key);

    /// <summary>The value of a key; null when it was not written.</summary>
    public Node? this[string key] => values.GetValueOrDefault(key);

    /// <summary>The line of a key's value; of the map when it was not written.</summary>
    public int LineOf(string key) => this[key]?.Line ?? Line;

    /// <summary>A text; null when absent or not a text.</summary>
    public string? Text(string key) => this[key] is { } node ? Scalars.Text(node, Findings) : null;

    /// <summary>An id; null when absent or not an id.</summary>
    public string? Id(string key) => this[key] is { } node ? Scalars.Id(node, Findings) : null;

    /// <summary>A code with capitals or small letters; null when absent or not a code.</summary>
    public string? Code(string key) => this[key] is { } node ? Scalars.Code(node, Findings) : null;

    /// <summary>A number; null when absent or not a number.</summary>
    public decimal? Number(string key) => this[key] is { } node ? Scalars.Number(node, Findings) : null;

    /// <summary>A whole number that is not negative; null when absent or not such a number.</summary>
    public int? Whole(string key) => this[key] is { } node ? Scalars.Whole(node, Findings) : null;

    /// <summary>A day; null when absent or not a day.</summary>
    public DateOnly? Day(string key) => this[key] is { } node ? Days.Read(node, Findings) : null;

    /// <summary>True or false; null when absent or neither.</summary>
    public bool? Flag(string key) => OneOf(key, Scalars.Flags);

    /// <summary>One of the words; null when absent or none of them.</summary>
    public T? OneOf<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (this[key] is not { } node || Scalars.Word(node, Findings) is not { } word)
        {
            return null;
        }

        if (words.TryGetValue(word, out var value))
        {
            return value;
        }

        Findings.Add(node, $"Значение «{word}» у ключа {key} не подходит.", Nearest.Cure(word, [.. words.Keys]));
        return null;
    }

    /// <summary>The keys of the map under a key; none, silently, when it is absent.</summary>
    public Fields Map(string key, Keys keys) => Of(this[key], Findings, keys);

    /// <summary>The nodes of the list under a key; null when it is absent, empty or not a list.</summary>
    public IReadOnlyList<Node>? List(string key)
    {
        switch (this[key])
        {
            case null:
                return null;
            case Node.Sequence { Items.Count: > 0 } list:
                return list.Items;
            case Node.Sequence empty:
                Findings.Add(
                    empty, $"Список {key} пуст.",
                    "Впишите хотя бы одно значение или уберите ключ, если он не обязателен.");
                return null;
            case var other:
                Findings.Add(other, $"В ключе {key} нужен список.", "Начните каждое значение с «- » на новой строке.");
                return null;
        }
    }
}
