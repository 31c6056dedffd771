using Bot.Monitoring.People;

namespace Bot.Conversations.Tests;

/// <summary>The people of all tests, with fixed rights.</summary>
internal static class Cast
{
    public const long Methodist = 1;
    public const long Coordinator = 2;
    public const long Viewer = 3;
    public const long Stranger = 4;
    public const long Institute = 5;
    public const long Organiser = 6;
    public const long School = 7;
    public const long Colleague = 8;
    public const long Deputy = 9;
    public const long Neighbour = 10;
    public const long Okrug = 11;

    public static IReadOnlyDictionary<string, long> Chats { get; } = new Dictionary<string, long>
    {
        ["methodist"] = Methodist, ["coordinator"] = Coordinator, ["viewer"] = Viewer, ["stranger"] = Stranger,
        ["institute"] = Institute, ["organiser"] = Organiser,
        ["school"] = School,
        // A second coordinator of the region, one of the Luga district, a methodist of another district, and the
        // coordinator of another organisation.
        ["colleague"] = Colleague, ["deputy"] = Deputy, ["neighbour"] = Neighbour, ["okrug"] = Okrug,
    };

    private static readonly Dictionary<long, string> Displayed = new()
    {
        [Coordinator] = "Ольга К.", [Colleague] = "Пётр К.", [Deputy] = "Анна З.", [Neighbour] = "Ирина Т.",
        [Okrug] = "Юрий Л.",
    };

    /// <summary>What the messenger shows.</summary>
    public static string Name(long chat) => Displayed.GetValueOrDefault(chat, "Имя");

    /// <summary>What the scripts call somebody.</summary>
    public static string NameOf(long chat) => Chats.Single(pair => pair.Value == chat).Key;

    /// <summary>The invitations that lie ready: token to role and unit.</summary>
    public static IReadOnlyDictionary<string, Holding> Invitations { get; } = new Dictionary<string, Holding>
    {
        ["for-methodist"] = new(Role.Respondent, "luga"),
        ["for-coordinator"] = new(Role.Coordinator, "leningrad-region"),
        ["for-viewer"] = new(Role.Viewer, "leningrad-region"),
        ["second-unit"] = new(Role.Respondent, "tosno"),
        ["for-institute"] = new(Role.Respondent, "loiro"),
        ["for-colleague"] = new(Role.Coordinator, "leningrad-region"),
        ["for-deputy"] = new(Role.Coordinator, "luga"),
        ["for-neighbour"] = new(Role.Respondent, "tosno"),
        ["for-okrug"] = new(Role.Coordinator, "leninsk-kuznetsky"),
        ["for-organiser"] = new(Role.Respondent, "leninsk-kuznetsky"),
        ["for-priozersk"] = new(Role.Respondent, "priozersk"),
        ["for-school"] = new(Role.Respondent, "priozersk-school-1"),
        ["expired"] = new(Role.Respondent, "luga"),
    };
}
