using Bot.Config.Reading;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Monitorings;

/// <summary>Checks that every question stands somewhere: in a row of an indicator, or in a group under a number of
/// its own.</summary>
internal sealed class StandaloneCheck(
    IReadOnlyDictionary<string, (string? Question, int Line)> rows, Roster<Indicator> indicators)
{
    private readonly Dictionary<string, string> taken = new(StringComparer.OrdinalIgnoreCase);

    public void Check(IReadOnlyList<QuestionSeat> seats)
    {
        var used = rows.Values.Select(row => row.Question).ToHashSet();
        foreach (var seat in seats)
        {
            if (used.Contains(seat.Question.Key))
            {
                CheckUsed(seat);
            }
            else
            {
                CheckAlone(seat);
            }

            CheckNumber(seat);
        }
    }

    private static void CheckUsed(QuestionSeat seat)
    {
        var key = seat.Fields.Has("no") ? "no" : "group";
        if (seat.Fields.Has(key))
        {
            seat.Fields.Findings.Add(
                seat.Fields.LineOf(key),
                $"Вопрос {seat.Question.Key} уже стоит в строке показателя: свои номер и группа ему не нужны.",
                "Уберите no и group.");
        }
    }

    private static void CheckAlone(QuestionSeat seat)
    {
        var (key, fields) = (seat.Question.Key, seat.Fields);
        switch (fields.Lacks("no"), fields.Lacks("group"))
        {
            case (true, true):
                fields.Findings.Add(
                    fields.LineOf("key"), $"Вопрос {key} не нужен ни одному показателю.",
                    "Укажите его в numerator или denominator, дайте ему свой номер и группу (no и group) или уберите.");
                break;
            case (true, false):
                fields.Findings.Add(
                    fields.LineOf("group"), $"У вопроса {key} есть группа, но нет номера.",
                    "Добавьте строку «no: …»: по номеру вопрос находят в таблице.");
                break;
            case (false, true):
                fields.Findings.Add(
                    fields.LineOf("no"), $"У вопроса {key} есть номер, но нет группы.",
                    "Добавьте строку «group: …» с обозначением из groups.");
                break;
        }
    }

    private void CheckNumber(QuestionSeat seat)
    {
        if (seat.Question.No is not { } no)
        {
            return;
        }

        var row = rows.Keys.FirstOrDefault(other => other.Equals(no, StringComparison.OrdinalIgnoreCase));
        var owner = row is not null ? $"строки {row} вопроса {rows[row].Question}"
            : indicators.Ids.Contains(no) ? $"показателя {no}"
            : taken.TryGetValue(no, out var other) ? $"вопроса {other}" : null;
        taken.TryAdd(no, seat.Question.Key);
        if (owner is not null)
        {
            seat.Fields.Findings.Add(
                seat.Fields.LineOf("no"), $"Номер {no} уже занят: он у {owner}.", "Дайте вопросу другой номер.");
        }
    }
}
