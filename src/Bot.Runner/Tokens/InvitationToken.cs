using System.Buffers.Text;
using System.Security.Cryptography;
using Bot.Monitoring.People;

namespace Bot.Runner.Tokens;

/// <summary>The token of an invitation: 192 random bits in 32 characters of a deep link. Only its key is
/// kept.</summary>
public static class InvitationToken
{
    /// <summary>Makes a token that nobody can guess.</summary>
    public static string New()
    {
        Span<byte> bits = stackalloc byte[24];
        RandomNumberGenerator.Fill(bits);
        return Base64Url.EncodeToString(bits);
    }

    /// <summary>The key under which the invitation is kept: the SHA-256 of the token in 64 lower-case hex
    /// digits.</summary>
    public static string Key(string token) => Invitation.KeyOf(token);
}
