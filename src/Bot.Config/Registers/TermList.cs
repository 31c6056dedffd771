using Bot.Config.Reading;
using Bot.Config.Yaml;
using Bot.Monitoring.Registers;

namespace Bot.Config.Registers;

/// <summary>Reads the terms of a decision from the words of the document.</summary>
internal static class TermList
{
    public static IReadOnlyList<Term> Read(Fields fields, string decision)
    {
        if (fields.Lacks("term") == fields.Lacks("terms"))
        {
            fields.Findings.Add(
                fields.Line,
                fields.Lacks("term") ? $"У решения {decision} нет срока." : $"У решения {decision} и term, и terms.",
                "Впишите term: … словами документа (без конца – «постоянно») или terms: [...], если сроков два.");
            return [];
        }

        IReadOnlyList<Node> nodes = fields["term"] is { } one ? [one] : fields.List("terms") ?? [];
        return [.. nodes.Select(node => Term(node, fields.Findings)).OfType<Term>()];
    }

    /// <summary>The months between the reminders of a decision without an end (R23).</summary>
    public static int? Period(Fields fields, IReadOnlyList<Term> terms)
    {
        var months = fields.Whole("remindEvery");
        if (months is 0)
        {
            fields.Findings.Add(
                fields.LineOf("remindEvery"), "Напоминать каждые 0 месяцев нельзя.", "Впишите 3 – раз в квартал.");
        }
        else if (months is not null && terms.Count > 0 && !terms.Any(term => term is Term.Ongoing))
        {
            fields.Findings.Add(
                fields.LineOf("remindEvery"), "Повторять напоминание можно только там, где срок «постоянно».",
                "Уберите remindEvery.");
        }

        return months;
    }

    private static Term? Term(Node node, Findings findings)
    {
        if (Scalars.Text(node, findings) is not { } wording)
        {
            return null;
        }

        var term = TermReader.Read(wording);
        if (term is null)
        {
            findings.Add(
                node, $"Срок «{wording}» не понят или понят двояко.",
                "Напишите, например, «до 25.12.2019 года», «октябрь-декабрь 2019 г.», «2019-2020 уч. год», "
                + "«постоянно».");
        }

        return term;
    }
}
