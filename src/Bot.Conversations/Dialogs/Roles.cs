using Bot.Conversations.Places;
using Bot.Conversations.Registers;
using Bot.Monitoring.Entries;
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

    /// <summary>«Вы отвечаете за: Лужский район, Тосненский район»: one line for each role.</summary>
    public static IEnumerable<string> Held(Talk talk) => talk.Person.Holdings.GroupBy(holding => holding.Role)
        .OrderBy(group => group.Key)
        .Select(group => talk.T(
            group.Key switch
            {
                Role.Respondent => "menu.answers",
                Role.Coordinator => "menu.coordinates",
                _ => "menu.views",
            },
            ("units", string.Join(", ", group.Select(
                holding => talk.Catalog.Unit(holding.Unit)?.Name ?? holding.Unit).Distinct()))));

    public static bool Answers(Talk talk) => talk.Person.UnitsAs(Role.Respondent).Any();

    /// <summary>Whether the person answers for the entry now; false for one that is in no file any more.</summary>
    public static bool AnswersFor(Talk talk, EntryKey key) => talk.Catalog.Campaign(key.Campaign) is not null &&
        talk.View.Person?.Has(talk.Catalog, key.Unit, Role.Respondent) == true;

    /// <summary>Whether the person still reports on the decision that is open, as the one he chose to be.</summary>
    public static bool ReportsOn(Talk talk, Place.Deciding place) =>
        talk.View.Person is { } person && talk.Catalog.Register(place.Register) is { } register &&
        Duties.Of(talk.Catalog, person, register, place.Decision).Any(duty =>
            place.Party is null || (duty.Party.Id == place.Party && duty.Unit.Id == place.Unit));

    public static bool Coordinates(Talk talk) => talk.Person.UnitsAs(Role.Coordinator, Role.Viewer).Any();
}
