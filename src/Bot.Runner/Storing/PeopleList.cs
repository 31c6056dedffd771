using Bot.Monitoring.People;

namespace Bot.Runner.Storing;

/// <summary>Who may do what, and who is still expected.</summary>
/// <param name="Holdings">Every role ever given, withdrawn ones too, in the order they were taken up.</param>
/// <param name="Open">The invitations nobody has used, expired ones too, in the order they were made.</param>
public sealed record PeopleList(IReadOnlyList<HoldingRow> Holdings, IReadOnlyList<Invitation> Open);
