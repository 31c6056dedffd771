using Bot.Config.Yaml;

namespace Bot.Config.Reading;

/// <summary>A list whose entries are referred to by id from elsewhere in the file.</summary>
internal sealed class Roster<T>
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);
    private readonly List<T> entries = [];
    private readonly string what;

    private Roster(string what) => this.what = what;

    /// <summary>A list that may be left out: then nothing can be referred to.</summary>
    public static Roster<T> ReadOptional(
        Fields parent, string key, (string Id, Keys Keys) shape, string what, Func<Fields, string, T> read) =>
        parent.Lacks(key) ? new Roster<T>(what) : Read(parent, key, shape, what, read);

    /// <summary>Entries whose id could be read, in the order of the file; of two with one id the first.</summary>
    public IReadOnlyList<T> Entries => entries;

    /// <summary>False when an id may be missing here only because of another mistake.</summary>
    public bool IsComplete { get; private set; } = true;

    public IReadOnlyCollection<string> Ids => lines.Keys;

    /// <summary>Reads the list under a key; the messages call an entry by <paramref name="what"/>.</summary>
    public static Roster<T> Read(
        Fields parent, string key, (string Id, Keys Keys) shape, string what, Func<Fields, string, T> read) =>
        Read(parent, key, shape, what, (fields => fields.Id(shape.Id), read));

    /// <summary>The same list with codes, which may have capitals, for ids.</summary>
    public static Roster<T> ReadCoded(
        Fields parent, string key, (string Id, Keys Keys) shape, string what, Func<Fields, string, T> read) =>
        Read(parent, key, shape, what, (fields => fields.Code(shape.Id), read));

    private static Roster<T> Read(
        Fields parent, string key, (string Id, Keys Keys) shape, string what,
        (Func<Fields, string?> Id, Func<Fields, string, T> Entry) read)
    {
        var roster = new Roster<T>(what);
        var nodes = parent.List(key);
        roster.IsComplete = nodes is not null;
        foreach (var node in nodes ?? [])
        {
            var fields = Fields.Of(node, parent.Findings, shape.Keys);
            var id = read.Id(fields);
            roster.IsComplete &= !fields.IsMerged;
            if (id is null)
            {
                // Its other keys are still worth checking.
                roster.IsComplete = false;
                read.Entry(fields, "");
            }
            else if (roster.Admits(id, fields, shape.Id))
            {
                roster.entries.Add(read.Entry(fields, id));
            }
        }

        return roster;
    }

    public int LineOf(string id) => lines[id];

    /// <summary>Whether a reference leads somewhere. An unknown id is reported at its first use only.</summary>
    public bool Knows(string? id, Node? at, Findings findings)
    {
        if (id is null || at is null || lines.ContainsKey(id))
        {
            return id is not null && at is not null;
        }

        if (IsComplete && reported.Add(id))
        {
            findings.Add(at, $"Не описано: {what} «{id}».", Nearest.Cure(id, lines.Keys));
        }

        return false;
    }

    private bool Admits(string id, Fields fields, string key)
    {
        if (lines.TryAdd(id, fields.LineOf(key)))
        {
            return true;
        }

        IsComplete = false;
        fields.Findings.Add(
            fields.LineOf(key), $"Уже есть {what} «{id}», в строке {lines[id]}.",
            "Дайте одному из двух другое обозначение.");
        return false;
    }
}
