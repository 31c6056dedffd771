namespace Bot.Monitoring.People;

/// <summary>Why a row of a list of invitations invites nobody.</summary>
public enum InvitationFault
{
    /// <summary>No unit is named.</summary>
    NoUnit,

    /// <summary>There is no such unit within reach: whether it stands elsewhere is not told.</summary>
    UnknownUnit,

    /// <summary>The unit's name is not sure: a right is not given on a guess.</summary>
    UnsureUnit,

    /// <summary>No role is named.</summary>
    NoRole,

    /// <summary>There is no such role.</summary>
    UnknownRole,

    /// <summary>The hours are no whole number within the limits.</summary>
    WrongHours,

    /// <summary>The name is too long.</summary>
    NameTooLong,

    /// <summary>An earlier row says the same.</summary>
    Repeated,
}
