namespace Bot.Sandbox.Updates;

/// <summary>Which kinds the bot wants; kept from call to call, shared by polling and webhook.</summary>
internal sealed class AllowedUpdates
{
    private static readonly HashSet<string> OnlyOnDemand =
        new(StringComparer.Ordinal) { "chat_member", "message_reaction", "message_reaction_count" };

    private IReadOnlyList<string> kinds = [];

    /// <summary>Empty means all that are sent without being asked for.</summary>
    public IReadOnlyList<string> Kinds => kinds;

    /// <summary>Null keeps the former setting.</summary>
    public void Set(IReadOnlyList<string>? wanted) => kinds = wanted ?? kinds;

    public bool Allows(string kind) => kinds.Count == 0 ? !OnlyOnDemand.Contains(kind) : kinds.Contains(kind);
}
