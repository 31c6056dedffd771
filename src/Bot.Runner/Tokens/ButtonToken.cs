using System.Buffers.Text;
using System.Security.Cryptography;

namespace Bot.Runner.Tokens;

/// <summary>The opaque token of a button: 128 random bits in 22 characters.</summary>
public static class ButtonToken
{
    /// <summary>Makes a token that nobody can guess.</summary>
    public static string New()
    {
        Span<byte> bits = stackalloc byte[16];
        RandomNumberGenerator.Fill(bits);
        return Base64Url.EncodeToString(bits);
    }
}
