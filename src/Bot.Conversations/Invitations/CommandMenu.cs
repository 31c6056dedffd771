using Bot.Conversations.Effects;
using Bot.Conversations.Registers;
using Bot.Monitoring;
using Bot.Monitoring.People;

namespace Bot.Conversations.Invitations;

/// <summary>The menu of commands beside the input field: nothing that the person cannot do is in it.</summary>
public static class CommandMenu
{
    private static readonly string[] Answering = ["fill", "status", "review", "submit", "back", "skip", "extend"];
    private static readonly string[] Seeing = ["summary", "missing"];
    private static readonly string[] Coordinating =
        ["accept", "return", "remind", "extend", "deadline", "people", "invite"];
    private static readonly string[] Reporting = ["decisions", "report"];

    /// <summary>What everybody sees before he is invited.</summary>
    public static IReadOnlyList<string> Strangers { get; } = ["start", "help", "menu"];

    /// <summary>Every command that may be in a menu.</summary>
    public static IEnumerable<string> All =>
        new[] { Strangers, Answering, Seeing, Coordinating, Reporting, ["settings"] }.SelectMany(each => each);

    /// <summary>The commands of a person, without the slash; empty when he holds no role: then he sees what strangers
    /// see.</summary>
    public static IReadOnlyList<string> For(Catalog catalog, Person person)
    {
        if (person.Holdings.Count == 0)
        {
            return [];
        }

        var roles = person.Holdings.Select(holding => holding.Role).ToHashSet();
        var sees = roles.Contains(Role.Coordinator) || roles.Contains(Role.Viewer);
        string[][] menus =
        [
            ["menu"],
            roles.Contains(Role.Respondent) ? Answering : [],
            sees ? Seeing : Seeing[..1],
            roles.Contains(Role.Coordinator) ? Coordinating : [],
            Duties.Registers(catalog, person).Count > 0 ? Reporting : [],
            ["settings", "help"],
        ];
        return [.. menus.SelectMany(menu => menu).Distinct()];
    }

    /// <summary>Sets the menu of the person's chat, in his language.</summary>
    internal static Effect.Offer Offer(Talk talk, Person person)
    {
        var commands = For(talk.Catalog, person);
        return new Effect.Offer(person.Id, commands)
        {
            Words = [.. commands.Select(command => talk.Catalog.Texts.Say(person.Language, "command." + command))],
        };
    }
}
