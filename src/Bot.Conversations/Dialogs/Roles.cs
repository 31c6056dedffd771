using Bot.Monitoring.People;

namespace Bot.Conversations.Dialogs;

/// <summary>Who a person is here.</summary>
internal static class Roles
{
    public static string Name(Talk talk, Role role) => talk.T(role switch
    {
        Role.Respondent => "role.respondent",
        Role.Coordinator => "role.coordinator",
        _ => "role.viewer",
    });

    public static bool Answers(Talk talk) => talk.Person.UnitsAs(Role.Respondent).Any();

    public static bool Coordinates(Talk talk) => talk.Person.UnitsAs(Role.Coordinator, Role.Viewer).Any();
}
