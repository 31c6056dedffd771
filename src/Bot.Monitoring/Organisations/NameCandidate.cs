using System.Runtime.CompilerServices;

namespace Bot.Monitoring.Organisations;

/// <summary>How well a written name fits one unit.</summary>
internal sealed class NameCandidate
{
    /// <summary>More slips than any name may have.</summary>
    private const int TooMany = 1000;

    /// <summary>Names so much longer or shorter are not measured: no slip could make one of the other.</summary>
    private const int Comparable = 4;

    /// <summary>Shorter names are too near to ordinary words: «мужской» is one letter from Лужский.</summary>
    private const int ShortestForOneSlip = 6;

    private const int ShortestForTwoSlips = 10;

    private const int ShortestTown = 5;

    private const int ShortestStart = 3;

    // The names of a unit never change, and reading them costs more than comparing them.
    private static readonly ConditionalWeakTable<Unit, IReadOnlyList<IReadOnlyList<string>>> Known = [];

    private readonly IReadOnlyList<IReadOnlyList<string>> stems;
    private readonly IReadOnlyList<IReadOnlyList<string>> texts;
    private readonly Lazy<(int Slips, bool CouldBe)> nearest;

    /// <summary>Weighs a name against a unit; the names of the units above it may stand beside its own.</summary>
    public NameCandidate(Organisation organisation, Unit unit, Wording written)
    {
        Unit = unit;
        stems = StemsOf(unit);
        texts = [written.Stems, .. Above(organisation, unit).Select(above => Without(written.Stems, above))];
        nearest = new Lazy<(int Slips, bool CouldBe)>(Nearest);
    }

    /// <summary>The unit.</summary>
    public Unit Unit { get; }

    /// <summary>Whether the stems are those of one of its names.</summary>
    public bool IsSame => Any((text, name) => text.SequenceEqual(name, StringComparer.Ordinal));

    /// <summary>Whether the text is the town of the adjective, or the other way round: Гатчина, Гатчинский.</summary>
    public bool IsTown => Any((text, name) => Same(Town(text), Joined(name)) || Same(Joined(text), Town(name)));

    /// <summary>How many letters lie between the text and the nearest of the names.</summary>
    public int Slips => nearest.Value.Slips;

    /// <summary>Whether so few letters in so long a name can be a slip of the pen.</summary>
    public bool CouldBeSlip => nearest.Value.CouldBe;

    /// <summary>How unlike the name is, for an order of what to ask about; null when it is not alike at all.</summary>
    public int? Likeness => texts.Where(text => text.Count > 0)
        .SelectMany(text => stems.Select(name => Unlikeness(text, name)))
        .Min();

    /// <summary>Whether the text is one of the names, letter by letter.</summary>
    public bool IsVerbatim(string text) =>
        Writings(Unit).Any(writing => writing.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase));

    private static List<string> Writings(Unit unit) => [unit.Id, unit.Name, unit.ShortName, .. unit.Aliases];

    private static IReadOnlyList<IReadOnlyList<string>> StemsOf(Unit unit) =>
        Known.GetValue(unit, one => [.. Writings(one).Select(writing => Wording.Of(writing).Stems)]);

    private static IEnumerable<IReadOnlyList<string>> Above(Organisation organisation, Unit unit)
    {
        for (var at = unit.Parent; at is not null && organisation.Find(at) is { } above; at = above.Parent)
        {
            foreach (var name in StemsOf(above))
            {
                yield return name;
            }
        }
    }

    private static List<string> Without(IReadOnlyList<string> text, IReadOnlyList<string> part)
    {
        var at = Enumerable.Range(0, Math.Max(0, text.Count - part.Count + 1))
            .FirstOrDefault(at => text.Skip(at).Take(part.Count).SequenceEqual(part, StringComparer.Ordinal), -1);
        return at < 0 ? [] : [.. text.Take(at), .. text.Skip(at + part.Count)];
    }

    private static bool Same(string? left, string? right) =>
        left is not null && string.Equals(left, right, StringComparison.Ordinal);

    private static string Joined(IEnumerable<string> stems) => string.Join(' ', stems);

    private static string Spelt(IEnumerable<string> stems) => Joined(stems.Where(stem => !Wording.IsNumber(stem)));

    private static string? Town(IReadOnlyList<string> stems)
    {
        var joined = Joined(stems);
        return joined.EndsWith("ск", StringComparison.Ordinal) && joined.Length >= ShortestTown + 2
            ? joined[..^2]
            : null;
    }

    // School no. 1 is never a slip for school no. 2.
    private static bool SameNumbers(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        left.Where(Wording.IsNumber).SequenceEqual(right.Where(Wording.IsNumber), StringComparer.Ordinal);

    private static int Allowed(int letters) => letters switch
    {
        < ShortestForOneSlip => 0,
        < ShortestForTwoSlips => 1,
        _ => 2,
    };

    private static int? Unlikeness(IReadOnlyList<string> text, IReadOnlyList<string> name)
    {
        var (read, meant) = (Joined(text), Joined(name));
        if (read.Length >= ShortestStart && meant.StartsWith(read, StringComparison.Ordinal))
        {
            return 0;
        }

        if (name.All(text.Contains))
        {
            return 1;
        }

        var apart = Math.Min(Apart(text, name.Count, meant), Apart(text, name.Count, Town(name) ?? meant));
        return apart <= Math.Max(1, meant.Length / 3) && SameNumbers(text, name) ? apart : null;
    }

    private static int Apart(IReadOnlyList<string> text, int words, string meant) =>
        Enumerable.Range(0, Math.Max(1, text.Count - words + 1))
            .Min(at => EditDistance.Between(Joined(text.Skip(at).Take(words)), meant));

    private bool Any(Func<IReadOnlyList<string>, IReadOnlyList<string>, bool> fits) =>
        texts.Where(text => text.Count > 0).Any(text => stems.Any(name => fits(text, name)));

    private (int Slips, bool CouldBe) Nearest()
    {
        var found = texts.Where(text => text.Count > 0)
            .SelectMany(text => stems
                .Where(name => SameNumbers(text, name))
                .SelectMany(name => new[] { Spelt(name), Town(name) }.OfType<string>())
                .Select(name => Measured(Spelt(text), name)))
            .DefaultIfEmpty((Slips: TooMany, CouldBe: false));
        return found.OrderBy(one => one.Slips).ThenByDescending(one => one.CouldBe).First();
    }

    private static (int Slips, bool CouldBe) Measured(string text, string name)
    {
        var slips = Math.Abs(text.Length - name.Length) < Comparable ? EditDistance.Between(text, name) : TooMany;
        return (slips, slips > 0 && slips <= Allowed(Math.Min(text.Length, name.Length)));
    }
}
