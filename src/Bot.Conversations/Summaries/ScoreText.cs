using Bot.Monitoring.Scores;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Summaries;

/// <summary>The points of criteria, apart from the status of indicators (R46).</summary>
internal static class ScoreText
{
    public static IEnumerable<string> Lines(Talk talk, ScoreValue score)
    {
        yield return Head(talk, score);
        foreach (var group in score.Groups.Where(group => group.Total is not null))
        {
            yield return talk.T(
                "score.group", ("title", group.Group.Title), ("total", Shown(talk, group.Total!.Value)),
                ("max", group.Max));
        }

        if (score.Forms > 1)
        {
            foreach (var line in Forms(talk, score))
            {
                yield return line;
            }
        }

        foreach (var stated in score.Stated)
        {
            yield return talk.T(
                "score.stated", ("unit", talk.Catalog.Unit(stated.Unit)!.ShortName), ("text", stated.Answer.Text),
                ("level", stated.Band?.Title ?? talk.T("score.gap")));
        }
    }

    private static string Head(Talk talk, ScoreValue score)
    {
        var (total, max) = (score.Total is { } there ? Shown(talk, there) : "", score.Max);
        return (score, score.Total) switch
        {
            (_, null) when score.Answered == 0 => talk.T("score.nothing"),
            ({ Forms: > 1 }, null) => talk.T(
                "score.noneComplete", ("answered", score.Answered), ("questions", score.Questions)),
            ({ Complete: 0 }, _) => talk.T(
                "score.partial", ("answered", score.Answered), ("questions", score.Questions), ("total", total),
                ("max", max)),
            ({ Forms: 1 }, _) => talk.T(
                "score.one", ("total", total), ("max", max), ("level", new Markup(Level(talk, score)))),
            _ => talk.T(
                "score.mean", ("complete", score.Complete), ("total", total), ("max", max),
                ("level", new Markup(Level(talk, score)))),
        };
    }

    private static IEnumerable<string> Forms(Talk talk, ScoreValue score)
    {
        if (score.Complete < score.Forms)
        {
            yield return talk.T("score.complete", ("complete", score.Complete), ("forms", score.Forms));
        }

        foreach (var band in score.Units)
        {
            yield return talk.T(
                "score.band", ("band", band.Band?.Title ?? talk.T("score.gap")), ("count", band.Units.Count),
                ("units", string.Join(", ", band.Units.Select(unit => talk.Catalog.Unit(unit)!.ShortName))));
        }
    }

    private static string Level(Talk talk, ScoreValue score) => score.Level switch
    {
        ScoreLevel.Named => talk.T("score.level", ("level", score.Band!.Title)),
        ScoreLevel.Gap => talk.T("score.level", ("level", talk.T("score.gap"))),
        _ => "",
    };

    private static string Shown(Talk talk, decimal points) =>
        Points.Plain(talk.Language, points);
}
