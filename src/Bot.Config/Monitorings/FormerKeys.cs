using Bot.Monitoring.Definitions;

namespace Bot.Config.Monitorings;

/// <summary>Checks that no former key of a question could be mistaken for another question.</summary>
internal static class FormerKeys
{
    public static void Check(IReadOnlyList<QuestionSeat> seats)
    {
        var present = seats.Select(seat => seat.Question.Key).ToHashSet(StringComparer.Ordinal);
        var owners = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var (question, _, fields) in seats)
        {
            foreach (var key in question.Formerly)
            {
                if (present.Contains(key))
                {
                    fields.Findings.Add(
                        fields.LineOf("formerly"),
                        $"Прежнее обозначение {key} – это вопрос, который задают и сейчас.",
                        "Уберите его из formerly: ответы переходят по обозначению сами.");
                }
                else if (!owners.TryAdd(key, question))
                {
                    fields.Findings.Add(
                        fields.LineOf("formerly"),
                        $"Прежнее обозначение {key} уже названо у вопроса {owners[key].Key}.",
                        "Оставьте его у одного вопроса: ответ перейдёт только к одному.");
                }
            }
        }
    }
}
