using System.Globalization;
using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.People;

/// <summary>What a list of invitations leads to, row by row. Made again from the same list after it was carried out, it
/// invites nobody a second time.</summary>
/// <param name="Invited">Whom to invite.</param>
/// <param name="Already">The rows whose people are invited already, or came in.</param>
/// <param name="Problems">The rows that invite nobody, and why.</param>
public sealed record InvitationPlan(
    IReadOnlyList<PlannedInvitation> Invited, IReadOnlyList<int> Already, IReadOnlyList<InvitationProblem> Problems)
{
    /// <summary>Plans a list.</summary>
    /// <param name="rows">All rows of the file; the first that names the columns is the header.</param>
    /// <param name="catalog">The definitions.</param>
    /// <param name="roster">Who is in, who is invited, and which invitations were taken up.</param>
    /// <param name="inviter">Who invites, and so how far; null for the operator, who may invite everywhere.</param>
    /// <param name="now">The instant of the list.</param>
    /// <returns>Null when no row names the columns.</returns>
    public static InvitationPlan? Make(
        IReadOnlyList<IReadOnlyList<string>> rows, Catalog catalog, Roster roster, Person? inviter, DateTimeOffset now)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            if (InvitationColumns.Read(rows[at]) is { } columns)
            {
                return new Reader(catalog, roster, inviter, now, columns).Read(rows, at + 1);
            }
        }

        return null;
    }

    // What a unit, a role and a name come to: the same three are the same invitation.
    private sealed record Sought(string Unit, Role Role, string Name)
    {
        public static Sought Of(string unit, Role role, string? name) =>
            new(unit, role, (name ?? "").ToLowerInvariant());

        public static Sought Of(Invitation made) => Of(made.Unit, made.Role, made.Name);
    }

    private sealed class Reader(
        Catalog catalog, Roster roster, Person? inviter, DateTimeOffset now, InvitationColumns columns)
    {
        private readonly List<PlannedInvitation> invited = [];
        private readonly List<int> already = [];
        private readonly List<InvitationProblem> problems = [];
        private readonly Dictionary<string, UnitName> names = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<Sought, int> rowOf = [];
        private readonly HashSet<Sought> known =
        [
            .. roster.Invitations.Where(open => open.Expires > now).Concat(roster.Taken).Select(Sought.Of),
        ];

        private readonly IReadOnlyList<Organisation> organisations = inviter is not { } person
            ? catalog.Organisations
            :
            [
                .. catalog.Organisations.Where(each =>
                    person.UnitsAs(Role.Coordinator).Any(unit => each.Find(unit) is not null)),
            ];

        public InvitationPlan Read(IReadOnlyList<IReadOnlyList<string>> rows, int first)
        {
            for (var at = first; at < rows.Count; at++)
            {
                if (rows[at].Any(cell => !string.IsNullOrWhiteSpace(cell)))
                {
                    Take(rows[at], at + 1);
                }
            }

            return new InvitationPlan(invited, already, problems);
        }

        private void Take(IReadOnlyList<string> cells, int row)
        {
            var name = Cell(cells, columns.Name);
            var hours = Cell(cells, columns.Hours);
            if (Unit(Cell(cells, columns.Unit), row) is not { } unit ||
                As(Cell(cells, columns.Role), row) is not { } role ||
                Lasts(hours, row) is not { } lasts)
            {
                return;
            }

            if (name.Length > InvitationLimits.LongestName)
            {
                problems.Add(new InvitationProblem(row, InvitationFault.NameTooLong, name));
                return;
            }

            Add(new PlannedInvitation(row, unit, role, name.Length > 0 ? name : null, lasts));
        }

        private void Add(PlannedInvitation planned)
        {
            var sought = Sought.Of(planned.Unit.Id, planned.Role, planned.Name);
            if (!rowOf.TryAdd(sought, planned.Row))
            {
                problems.Add(new InvitationProblem(planned.Row, InvitationFault.Repeated, planned.Name ?? "")
                {
                    Earlier = rowOf[sought],
                });
            }
            else if (known.Contains(sought))
            {
                already.Add(planned.Row);
            }
            else
            {
                invited.Add(planned);
            }
        }

        private Unit? Unit(string text, int row)
        {
            if (text.Length == 0)
            {
                problems.Add(new InvitationProblem(row, InvitationFault.NoUnit, ""));
                return null;
            }

            if (!names.TryGetValue(text, out var name))
            {
                names[text] = name = UnitNames.Read(organisations, text);
            }

            if (name is UnitName.Known { Slip: false } known && Reaches(known.Unit))
            {
                return known.Unit;
            }

            IReadOnlyList<Unit> meant = name is UnitName.Known near ? [near.Unit] : ((UnitName.Unknown)name).Alike;
            IReadOnlyList<Unit> alike = [.. meant.Where(Reaches)];
            problems.Add(new InvitationProblem(
                row, alike.Count > 0 ? InvitationFault.UnsureUnit : InvitationFault.UnknownUnit, text)
            {
                Alike = alike,
            });
            return null;
        }

        private bool Reaches(Unit unit) => inviter is null || inviter.Has(catalog, unit.Id, Role.Coordinator);

        private Role? As(string text, int row)
        {
            var role = RoleWords.Read(text);
            if (role is null)
            {
                problems.Add(new InvitationProblem(
                    row, text.Length == 0 ? InvitationFault.NoRole : InvitationFault.UnknownRole, text));
            }

            return role;
        }

        private int? Lasts(string text, int row)
        {
            if (text.Length == 0)
            {
                return InvitationLimits.DefaultHours;
            }

            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) &&
                hours is >= 1 and <= InvitationLimits.LongestHours)
            {
                return hours;
            }

            problems.Add(new InvitationProblem(row, InvitationFault.WrongHours, text));
            return null;
        }

        private static string Cell(IReadOnlyList<string> cells, int at) =>
            at >= 0 && at < cells.Count ? cells[at].Replace('\u00A0', ' ').Trim() : "";
    }
}
