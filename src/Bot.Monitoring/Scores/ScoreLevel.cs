namespace Bot.Monitoring.Scores;

/// <summary>What can be said of the band of a score.</summary>
public enum ScoreLevel
{
    /// <summary>The monitoring names no bands, or nobody scored anything.</summary>
    None,

    /// <summary>The total lies in a band.</summary>
    Named,

    /// <summary>No form is complete: the total is shown, its band is not (R51).</summary>
    Incomplete,

    /// <summary>«Уровень не определён»: the total lies in a gap of the scale (R50).</summary>
    Gap,
}
