using System.Diagnostics;
using Bot.Conversations.Places;

namespace Bot.Conversations.Machine;

/// <summary>Which state a place is.</summary>
public static class PlaceKinds
{
    /// <summary>The state of a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="stranger">Whether nobody with an invitation is in the chat.</param>
    public static PlaceKind Of(Place place, bool stranger) => place switch
    {
        Place.Consenting => PlaceKind.Consenting,
        _ when stranger => PlaceKind.Outside,
        Place.Idle => PlaceKind.Idle,
        Place.Choosing => PlaceKind.Choosing,
        Place.Asking => PlaceKind.Asking,
        Place.ConfirmingZero => PlaceKind.ConfirmingZero,
        Place.ConfirmingDifference => PlaceKind.ConfirmingDifference,
        Place.ConfirmingJump => PlaceKind.ConfirmingJump,
        Place.ExplainingRule => PlaceKind.ExplainingRule,
        Place.ExplainingAbsence => PlaceKind.ExplainingAbsence,
        Place.Reviewing => PlaceKind.Reviewing,
        Place.Deciding => PlaceKind.Deciding,
        Place.Inviting => PlaceKind.Inviting,
        Place.Agreeing => PlaceKind.Agreeing,
        Place.Inspecting => PlaceKind.Inspecting,
        Place.Returning => PlaceKind.Returning,
        Place.Reasoning => PlaceKind.Reasoning,
        _ => throw new UnreachableException(),
    };
}
