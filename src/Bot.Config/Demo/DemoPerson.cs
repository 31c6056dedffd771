using Bot.Monitoring.People;

namespace Bot.Config.Demo;

/// <summary>Somebody who takes part in the demo.</summary>
/// <param name="Id">As a messenger would number people.</param>
/// <param name="Name">What the person does; nobody's real name.</param>
/// <param name="Role">What the person may do.</param>
/// <param name="Unit">Where.</param>
public sealed record DemoPerson(long Id, string Name, Role Role, string Unit);
