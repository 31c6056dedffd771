using Bot.Config.Campaigns;
using Bot.Config.Reading;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Registers;

namespace Bot.Config.Registers;

/// <summary>Reads the decisions of a register.</summary>
/// <param name="directions">The headings.</param>
/// <param name="parties">Who may answer for one.</param>
/// <param name="organisation">Null while it cannot be read.</param>
internal sealed class DecisionReader(
    Roster<Direction> directions, Roster<Party> parties, Organisation? organisation)
{
    private static readonly Keys Keys = new(
        ["id", "direction", "no", "action"],
        ["term", "terms", "parties", "sharesWith", "measure", "audience", "invites", "remindEvery"]);

    private static readonly string[] OwnKeys = ["term", "terms", "parties"];

    private static readonly Keys MeasureKeys = new(["part", "whole", "unit", "target"], []);

    public IReadOnlyList<Decision> Read(Fields register)
    {
        var seats = Roster<(Decision Decision, Fields Fields)>.ReadCoded(
            register, "decisions", ("id", Keys), "решение", (fields, id) => (Decision(fields, id), fields));
        return [.. seats.Entries.Select(seat => seat.Fields.Has("sharesWith") ? Shared(seat, seats) : seat.Decision)];
    }

    private Decision Decision(Fields fields, string id)
    {
        var direction = fields.Code("direction");
        directions.Knows(direction, fields["direction"], fields.Findings);
        var shares = !fields.Lacks("sharesWith");
        if (shares && OwnKeys.FirstOrDefault(fields.Has) is { } twice)
        {
            fields.Findings.Add(
                fields.LineOf(twice), $"У решения {id} и sharesWith, и {twice}.",
                "Оставьте одно: sharesWith берёт и срок, и ответственных у другого решения.");
        }

        var terms = shares ? [] : TermList.Read(fields, id);
        return new Decision(
            id, direction ?? "", fields.Text("no") ?? "", fields.Text("action") ?? "", terms,
            shares ? [] : Parties(fields, id))
        {
            Measure = Measure(fields), Audience = fields.Text("audience"), RemindEvery = TermList.Period(fields, terms),
            Invites = Invites(fields),
        };
    }

    private List<string> Parties(Fields fields, string id)
    {
        if (fields.Lacks("parties"))
        {
            fields.Findings.Add(
                fields.Line, $"У решения {id} нет ответственных.",
                "Впишите parties: [...] или sharesWith: …, если они общие с другим решением.");
        }

        var named = new List<string>();
        foreach (var node in fields.List("parties") ?? [])
        {
            var party = Scalars.Code(node, fields.Findings);
            if (!parties.Knows(party, node, fields.Findings))
            {
                continue;
            }

            if (named.Contains(party!))
            {
                fields.Findings.Add(node, $"Ответственный {party} назван дважды.", "Оставьте его один раз.");
                continue;
            }

            named.Add(party!);
        }

        return named;
    }

    private List<string> Invites(Fields fields)
    {
        var levels = new List<string>();
        foreach (var node in fields.List("invites") ?? [])
        {
            if (Scalars.Id(node, fields.Findings) is { } level && (organisation is null
                || LevelCheck.Check(fields, "invites", level, organisation)))
            {
                levels.Add(level);
            }
        }

        return levels;
    }

    private Measure? Measure(Fields decision)
    {
        if (!decision.Has("measure"))
        {
            return null;
        }

        var fields = decision.Map("measure", MeasureKeys);
        var (part, whole, unit) = (fields.Text("part"), fields.Text("whole"), fields.Text("unit"));
        var target = Monitorings.TargetReader.Read(fields, "target", 100);
        foreach (var named in target?.ByUnit.Keys.Where(named => organisation?.Find(named) is null) ?? [])
        {
            if (organisation is not null)
            {
                fields.Findings.Add(
                    fields.LineOf("target"), $"Цель поставлена территории «{named}», а в {organisation.Id} такой нет.",
                    Nearest.Cure(named, [.. organisation.Units.Select(each => each.Id)]));
            }
        }

        return target is null ? null : new Measure(part ?? "", whole ?? "", unit ?? "", target);
    }

    // One term and one list of parties may stand in the document for several decisions (R66).
    private static Decision Shared(
        (Decision Decision, Fields Fields) seat, Roster<(Decision Decision, Fields Fields)> seats)
    {
        var (decision, fields) = seat;
        var other = fields.Code("sharesWith");
        if (!seats.Knows(other, fields["sharesWith"], fields.Findings))
        {
            return decision;
        }

        var owner = seats.Entries.First(each => each.Decision.Id == other);
        if (owner.Fields.Has("sharesWith"))
        {
            fields.Findings.Add(
                fields.LineOf("sharesWith"), $"У решения {other} своего срока тоже нет.",
                "Назовите решение, у которого записаны term и parties.");
        }

        return decision with { Terms = owner.Decision.Terms, Parties = owner.Decision.Parties };
    }
}
