using Bot.Sandbox;

namespace Bot.EndToEnd.Tests.Product;

/// <summary>The people of the tests.</summary>
internal static class Cast
{
    public static SandboxUser Methodist { get; } =
        new(4_503_599_627_370_495, "Аполлинария", "Метелицына", "apo_met", "ru");

    public static SandboxUser Coordinator { get; } = new(2002, "Евстигней", "Координатов", null, "ru");

    public static SandboxUser Stranger { get; } = new(3003, "Прохожий");

    public static IReadOnlyList<SandboxUser> Everybody { get; } = [Methodist, Coordinator, Stranger];

    public static IEnumerable<string> Names(SandboxUser person) =>
        new[] { person.FirstName, person.LastName, person.Username }.OfType<string>();
}
