using Bot.Runner.Tokens;

namespace Bot.Runner.Tests.Tokens;

public sealed class TokenTests
{
    [Fact]
    public void New_ManyOfBoth_FitALinkAndNeverRepeat()
    {
        var tokens = Enumerable.Range(0, 1000)
            .SelectMany(_ => new[] { ButtonToken.New(), InvitationToken.New() }).ToList();

        Assert.All(tokens, token => Assert.Matches("^[A-Za-z0-9_-]{22,64}$", token));
        Assert.Equal(tokens.Count, tokens.Distinct().Count());
    }

    [Fact]
    public void Key_KnownToken_IsItsSha256() => Assert.Equal(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", InvitationToken.Key("abc"));
}
