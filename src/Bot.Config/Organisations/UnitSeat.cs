using Bot.Config.Reading;
using Bot.Monitoring.Organisations;

namespace Bot.Config.Organisations;

/// <summary>A unit with the lines it was read from.</summary>
/// <param name="Unit">Its level is empty when that could not be read.</param>
/// <param name="Fields">Its keys.</param>
internal sealed record UnitSeat(Unit Unit, Fields Fields)
{
    /// <summary>Whether it was meant to have no unit above it.</summary>
    public bool IsRoot => !Fields.Has("parent");
}
