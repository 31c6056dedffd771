namespace Bot.Monitoring.Organisations;

/// <summary>Finds a unit by its name as people write it, in any case form and with a slip (R32).</summary>
public static class UnitNames
{
    private const int MostAlike = 5;

    /// <summary>Reads one name: an id, a name or an alias, in any grammatical case, with or without «район».</summary>
    /// <param name="organisation">Whose units.</param>
    /// <param name="text">«Приозерского», «в Приозерском районе», «ММС Приозерского р-на», «школы №1».</param>
    /// <returns>The unit, if no other could be meant; otherwise those to ask about.</returns>
    public static UnitName Read(Organisation organisation, string text)
    {
        var written = Wording.Of(text);
        var candidates = organisation.Units.Select(unit => new NameCandidate(organisation, unit, written)).ToList();
        return Single(candidates, candidate => candidate.IsVerbatim(text))
            ?? Single(candidates, candidate => candidate.IsSame)
            ?? Single(candidates, candidate => candidate.IsTown)
            ?? Slip(candidates)
            ?? new UnitName.Unknown(Alike(candidates));
    }

    /// <summary>Reads one name in whichever of several organisations has it.</summary>
    public static UnitName Read(IEnumerable<Organisation> organisations, string text)
    {
        var read = organisations.Select(organisation => Read(organisation, text)).ToList();
        var known = read.OfType<UnitName.Known>().ToList();
        var exact = known.Where(each => !each.Slip).ToList();
        return exact.Count == 1 ? exact[0]
            : exact.Count == 0 && known.Count == 1 ? known[0]
            : new UnitName.Unknown(
            [
                .. known.Select(each => each.Unit),
                .. read.OfType<UnitName.Unknown>().SelectMany(unknown => unknown.Alike),
            ]);
    }

    /// <summary>Reads a list: «Приозерский, Лодейнопольский районы», «Тихвинского и Лужского районов».</summary>
    /// <returns>The names in their order; empty when the text names nothing.</returns>
    public static IReadOnlyList<WrittenUnit> ReadList(Organisation organisation, string text) =>
        [.. text.Split([',', ';', '\n', '\r', '…'], StringSplitOptions.TrimEntries)
            .SelectMany(part => Parts(organisation, part))];

    private static IEnumerable<WrittenUnit> Parts(Organisation organisation, string part)
    {
        // A name may have «и» in it, so the whole is tried before its halves.
        var whole = Read(organisation, part);
        var halves = part.Replace('\u00A0', ' ').Split(" и ", StringSplitOptions.TrimEntries);
        return whole is UnitName.Known || halves.Length == 1
            ? Named(part, whole)
            : halves.SelectMany(half => Named(half, Read(organisation, half)));
    }

    private static IEnumerable<WrittenUnit> Named(string part, UnitName name) =>
        Wording.Of(part).NamesNothing && name is not UnitName.Known ? [] : [new WrittenUnit(part, name)];

    private static UnitName? Single(IEnumerable<NameCandidate> candidates, Func<NameCandidate, bool> matches)
    {
        var found = candidates.Where(matches).Select(candidate => candidate.Unit).ToList();
        return found.Count switch
        {
            0 => null,
            1 => new UnitName.Known(found[0], false),
            _ => new UnitName.Unknown(found),
        };
    }

    private static UnitName? Slip(IEnumerable<NameCandidate> candidates)
    {
        var nearest = candidates.OrderBy(candidate => candidate.Slips).Take(2).ToList();

        // Another name only one letter further could be the one that was meant: Кировский and Киришский are two apart.
        return nearest is [{ CouldBeSlip: true } first, ..] &&
            (nearest.Count == 1 || nearest[1].Slips > first.Slips + 1)
            ? new UnitName.Known(first.Unit, true)
            : null;
    }

    private static List<Unit> Alike(IEnumerable<NameCandidate> candidates) =>
        [.. candidates.Where(candidate => candidate.Likeness is not null)
            .OrderBy(candidate => candidate.Likeness)
            .Select(candidate => candidate.Unit)
            .Take(MostAlike)];
}
