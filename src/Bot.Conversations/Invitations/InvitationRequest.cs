using System.Globalization;
using Bot.Monitoring.People;

namespace Bot.Conversations.Invitations;

/// <summary>What «пригласить Лужский ответственный Иванова 48» asks for; what was not said is null.</summary>
internal sealed record InvitationRequest(string? Unit, Role? Role, string? Name, int? Hours)
{
    private static readonly string[] Fillers =
        ["за", "данные", "свода", "часов", "часа", "час", "ч", "hours", "hour", "h"];

    /// <summary>Reads a request that may begin with a unit.</summary>
    public static InvitationRequest Read(string words)
    {
        var parts = Parts(words);
        var at = Array.FindIndex(parts, part => RoleWords.Read(part) is not null);
        return at < 0
            ? new InvitationRequest(Joined(parts), null, null, null)
            : Named(parts[(at + 1)..]) with { Unit = Joined(parts[..at]), Role = RoleWords.Read(parts[at]) };
    }

    /// <summary>Reads a name and how many hours the invitation is good for; either may be missing.</summary>
    public static InvitationRequest ReadName(string words) => Named(Parts(words));

    private static InvitationRequest Named(string[] parts)
    {
        var words = parts.Where(part => !Fillers.Contains(part.Trim('.', ',').ToLowerInvariant())).ToArray();
        return words is [.. var before, var last] &&
            int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
                ? new InvitationRequest(null, null, Joined(before), hours)
                : new InvitationRequest(null, null, Joined(words), null);
    }

    private static string? Joined(string[] parts) =>
        parts.Length == 0 ? null : string.Join(' ', parts).Trim(' ', ',', ';', ':');

    private static string[] Parts(string words) =>
        words.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
}
