using System.Diagnostics;

namespace Bot.Sandbox.Tests;

public sealed class GrammyTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [NodeFact]
    public async Task GrammyBot_TalkingToTheDouble_FindsNoDifference()
    {
        await using var server = await SandboxServer.StartAsync(new SandboxOptions { Token = SandboxFixture.Token });
        var start = new ProcessStartInfo("node") { RedirectStandardError = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(TestFolder.Find("GrammY", "conversation.mjs"));
        start.ArgumentList.Add(server.BaseUrl.GetLeftPart(UriPartial.Authority));
        start.ArgumentList.Add(SandboxFixture.Token);

        using var node = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var said = node.StandardOutput.ReadToEndAsync(patience.Token);
        var complained = node.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await node.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            node.Kill(entireProcessTree: true);
            throw;
        }

        Assert.True(node.ExitCode == 0, await complained + await said);
        Assert.Contains("no difference", await said, StringComparison.Ordinal);
    }
}
