using System.Text.RegularExpressions;
using Bot.Architecture.Tests.Repository;

namespace Bot.Architecture.Tests;

/// <summary>The outside world is a closed list of failures; only an outer loop survives everything.</summary>
public sealed partial class CatchTests
{
    // File, how many, and why they may. A new row needs a reason as good as these.
    private static readonly Dictionary<string, (int Count, string Reason)> OuterLoops = new()
    {
        ["src/Bot.Runner/Turns/TurnRunner.cs"] =
            (3, "A lane outlives its worst delivery: tried three times, then on the dead-letter list, then told."),
        ["src/Bot.Runner/Sending/Posting.cs"] =
            (1, "A chat's letters outlive a sender that throws."),
        ["src/Bot.Runner/Sending/Outbox.cs"] =
            (1, "The loop of sweeps: the next one comes by the clock."),
        ["src/Bot.Runner/Sending/Marks.cs"] =
            (1, "The loop of marks: an unwritten mark means a letter again, not a lost one."),
        ["src/Bot.Storage.Sqlite/Connections/Writer.cs"] =
            (2, "The loop of all writing: a failure goes to the callers that wait for it, not to the thread."),
        ["src/Bot.Storage.Sqlite/Connections/Connection.cs"] =
            (1, "Closes the connection it opened and throws on."),
        ["src/Bot.Storage.Sqlite/SqliteStore.cs"] =
            (1, "Closes the connection and the lease it took and throws on."),
        ["src/Bot.TelegramApi/Polling/Poller.cs"] =
            (1, "Polling outlives whatever receives: the batch is asked for again."),
        ["src/Bot.TelegramApi/Webhook/WebhookIntake.cs"] =
            (1, "A delivery that could not be kept is refused, so that it comes again."),
    };

    [Fact]
    public void CatchOfEverything_InTheProduct_IsAnOuterLoop() => Rule.Holds(
        from file in SourceFile.Product
        let found = CatchAlls(file.Code)
        let allowed = OuterLoops.GetValueOrDefault(file.Path).Count
        where found != allowed
        select $"{file.Path}: {found} found, {allowed} allowed",
        "Catch the failures that can happen, by name; or tell this table why here, and keep its counts true.");

    [Theory]
    [InlineData("catch { }", 1)]
    [InlineData("catch\n{\n}", 1)]
    [InlineData("catch (Exception) { }", 1)]
    [InlineData("catch (System.Exception error)\n{", 1)]
    [InlineData("catch (Exception e) when (!stop.IsCancellationRequested)", 1)]
    [InlineData("catch (Exception e) when (e is not IOException)", 1)]
    [InlineData("catch (Exception e) when (e is IOException || Log(e))", 1)]
    [InlineData("catch (Exception e) when (e is IOException or UnauthorizedAccessException)", 0)]
    [InlineData("catch (Exception e)\n    when (e is IOException or System.Net.WebException && !stop)", 0)]
    [InlineData("catch (IOException)", 0)]
    public void CatchOfEverything_Code_IsRecognised(string code, int expected) =>
        Assert.Equal(expected, CatchAlls(code));

    private static int CatchAlls(string code) =>
        Everything().Matches(code).Count(match => !Named().IsMatch(code[(match.Index + match.Length)..]));

    [GeneratedRegex(@"\bcatch\b\s*(?:\(\s*(?:System\.)?Exception\b[^)]*\)|(?=\{|when\b))")]
    private static partial Regex Everything();

    // «when (e is A or B)»: a closed list after all.
    [GeneratedRegex(@"^\s*when\s*\(\s*\w+ is (?!not\b)[A-Z][\w.]*(\s+or\s+[A-Z][\w.]*)*\s*(\)|&&)")]
    private static partial Regex Named();
}
