using Bot.Config.Reading;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Recommendations;

namespace Bot.Config.Recommendations;

/// <summary>Reads the groups that recommendations speak to, each with its list.</summary>
/// <param name="organisation">Null while it cannot be read.</param>
/// <param name="year">The year of the monitoring.</param>
internal sealed class AddresseeReader(Organisation? organisation, int year)
{
    private static readonly Keys Keys = new(["id", "title", "recommendations"], ["levels"]);
    private static readonly Keys ItemKeys = new(["id", "no", "text"], ["since", "due", "responsible"]);

    private readonly List<Mention> ids = [];
    private readonly List<Mention> since = [];

    public IReadOnlyList<Mention> Ids => ids;

    public IReadOnlyList<Mention> Since => since;

    public IReadOnlyList<Addressee> Read(Fields advice) => Roster<Addressee>.ReadOptional(
        advice, "addressees", ("id", Keys), "адресат", (fields, id) => new Addressee(
            id, fields.Text("title") ?? "", Levels(fields), Items(fields))).Entries;

    // A level nobody stands on yet means nobody: what is said to it is handed on by others.
    private List<string> Levels(Fields fields)
    {
        var levels = new List<string>();
        foreach (var node in fields.List("levels") ?? [])
        {
            if (Scalars.Id(node, fields.Findings) is not { } level)
            {
                continue;
            }

            if (organisation is not null && !organisation.Levels.Contains(level))
            {
                fields.Findings.Add(
                    node, $"У организации {organisation.Id} нет уровня {level}.",
                    Nearest.Cure(level, [.. organisation.Levels]));
                continue;
            }

            if (organisation?.Units.Any(unit => unit.Level == level) == true)
            {
                levels.Add(level);
            }
        }

        return levels;
    }

    private List<Recommendation> Items(Fields addressee)
    {
        var items = new List<Recommendation>();
        foreach (var node in addressee.List("recommendations") ?? [])
        {
            var fields = Fields.Of(node, addressee.Findings, ItemKeys);
            var (id, no) = (fields.Id("id"), fields.Text("no"));
            if (id is not null)
            {
                ids.Add(new Mention(id, fields.LineOf("id")));
            }

            if (no is not null && items.Any(item => item.No == no))
            {
                fields.Findings.Add(
                    fields.LineOf("no"), $"Номер {no} у этого адресата уже есть.", "Исправьте один из двух.");
            }

            items.Add(new Recommendation(id ?? "", no ?? "", fields.Text("text") ?? "", Earlier(fields, id), year)
            {
                Due = fields.Day("due"), Responsible = fields.Text("responsible"),
            });
        }

        return items;
    }

    private List<string> Earlier(Fields fields, string? own)
    {
        var earlier = new List<string>();
        foreach (var node in fields.List("since") ?? [])
        {
            if (Scalars.Id(node, fields.Findings) is not { } id)
            {
                continue;
            }

            if (id == own || earlier.Contains(id))
            {
                fields.Findings.Add(
                    node, id == own ? $"Рекомендация {id} ссылается на саму себя." : $"Ссылка на {id} записана дважды.",
                    "Уберите её.");
                continue;
            }

            earlier.Add(id);
            since.Add(new Mention(id, node.Line));
        }

        return earlier;
    }
}
