namespace Bot.Conversations.Tests.Walks;

/// <summary>What may happen to a chat.</summary>
internal enum StepKind
{
    Type,
    Edit,
    Press,
    PressEarlier,
    PressUsed,
    PressOutdated,
    PressForeign,
    Attach,
    Wait,
    Revoke,
    Fail,
    Group,
    Block,
}
