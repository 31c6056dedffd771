using Bot.Config.Reading;
using Bot.Monitoring.Registers;

namespace Bot.Config.Campaigns;

/// <summary>Reads the first and the last day of a stage: two days, or the words of the document.</summary>
internal static class StageTerm
{
    public static (DateOnly? Opens, DateOnly? Due) Read(Fields stage)
    {
        var (opens, due) = (stage.Day("opens"), stage.Day("due"));
        if (stage.Text("term") is not { } wording)
        {
            return (opens, due);
        }

        if (stage.Has("opens") || stage.Has("due"))
        {
            stage.Findings.Add(
                stage.LineOf("term"), "Срок записан дважды: и словами, и днями.",
                "Оставьте одно: или term, или opens и due.");
            return (opens, due);
        }

        switch (TermReader.Read(wording))
        {
            case null:
                stage.Findings.Add(
                    stage.LineOf("term"), $"Срок «{wording}» не понят или понят двояко.",
                    "Напишите, например, «июнь 2021 года», «январь-июнь 2021 года», «до 9 апреля 2021 года» "
                    + "или дни: opens и due.");
                return (null, null);
            case { Start: null, End: null }:
                stage.Findings.Add(
                    stage.LineOf("term"), $"Срок «{wording}» не называет дней.",
                    "Этапу нужны дни: допишите год или уберите term.");
                return (null, null);
            case var term:
                return (term.Start, term.End);
        }
    }
}
