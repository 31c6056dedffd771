namespace Bot.Monitoring.Campaigns;

/// <summary>A part of a campaign with its own dates (R16). All dates are local days of the organisation.</summary>
/// <param name="Id">Its id in the campaign.</param>
/// <param name="Title">What is done in it.</param>
/// <param name="Kind">Whether answers are collected in it.</param>
/// <param name="Opens">The first day; null when it is open from the start.</param>
/// <param name="Due">The last day on time, inclusive (R22); null while «срок не назначен» (R18).</param>
/// <param name="Closes">The last day on which a late entry is taken; null when it never closes.</param>
public sealed record Stage(
    string Id, string Title, StageKind Kind, DateOnly? Opens, DateOnly? Due, DateOnly? Closes = null)
{
    /// <summary>Whether the stage takes entries on a local day; without dates it is always open.</summary>
    public Opening At(DateOnly day) => day switch
    {
        _ when day < Opens => Opening.NotYet,
        _ when day > Closes => Opening.Closed,
        _ when day > Due => Opening.Late,
        _ => Opening.Open,
    };
}
