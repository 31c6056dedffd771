using Bot.Config.Reading;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Monitorings;

/// <summary>Compares the bands with the totals that can be scored at all.</summary>
internal static class BandLimits
{
    public static void Check(
        IReadOnlyList<(Band Band, int Line)> rising, IReadOnlyList<QuestionSeat> seats, bool mayGap, Fields monitoring)
    {
        var scores = seats.Where(seat => seat.Kind == QuestionKind.Score).ToList();
        if (rising.Count == 0 || seats.Any(seat => seat.Kind is null)
            || scores.Any(seat => seat.Question.Options.Count == 0))
        {
            return;
        }

        if (scores.Count == 0)
        {
            monitoring.Findings.Add(
                monitoring.LineOf("bands"), "Уровни есть, а вопросов с баллами нет: складывать нечего.",
                "Добавьте вопросы с «kind: score» или уберите bands.");
            return;
        }

        var least = scores.Sum(seat => seat.Question.Options.Min(option => option.Points!.Value));
        var most = scores.Sum(seat => seat.Question.Options.Max(option => option.Points!.Value));
        CheckTop(rising[^1], most, mayGap, monitoring.Findings);
        CheckBottom(rising[0], least, mayGap, monitoring.Findings);
    }

    private static void CheckTop((Band Band, int Line) top, int most, bool mayGap, Findings findings)
    {
        if (top.Band.To > most)
        {
            findings.Add(
                top.Line, $"Уровень {top.Band.Id} кончается на {top.Band.To}, а набрать можно не больше {most}.",
                $"Напишите «to: {most}» или проверьте баллы вопросов.");
        }
        else if (top.Band.To < most && !mayGap)
        {
            findings.Add(
                top.Line, $"Набрать можно {most}, а уровень {top.Band.Id} кончается на {top.Band.To}.",
                $"Напишите «to: {most}»; если так в самом документе, напишите «bandGaps: allowed».");
        }
    }

    private static void CheckBottom((Band Band, int Line) bottom, int least, bool mayGap, Findings findings)
    {
        if (bottom.Band.From > least && !mayGap)
        {
            findings.Add(
                bottom.Line, $"Набрать можно и {least}, а уровень {bottom.Band.Id} начинается с {bottom.Band.From}.",
                $"Напишите «from: {least}»; если так в самом документе, напишите «bandGaps: allowed».");
        }
    }
}
