using System.Security.Cryptography;
using System.Text;

namespace Bot.Monitoring.People;

/// <summary>A one-time way in, bound to a role in a unit.</summary>
/// <param name="Key">The hash of the token: the token itself is not kept.</param>
/// <param name="Role">The role it gives.</param>
/// <param name="Unit">The unit it gives it in.</param>
/// <param name="Expires">The instant after which it is of no use.</param>
/// <param name="UsedBy">Who used it; null while nobody did.</param>
public sealed record Invitation(string Key, Role Role, string Unit, DateTimeOffset Expires, long? UsedBy)
{
    /// <summary>For whom it was made, as the inviter wrote it; null when he did not.</summary>
    public string? Name { get; init; }

    /// <summary>Who made it; null for the operator.</summary>
    public long? By { get; init; }

    /// <summary>The key under which the invitation with this token is kept: SHA-256 in lower-case hex.</summary>
    public static string KeyOf(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
