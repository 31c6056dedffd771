using System.Diagnostics;
using Bot.Runner.Storing;
using Microsoft.Extensions.Logging;

namespace Bot.Runner.Sending;

/// <summary>Sends one letter and says what is to be written down about it.</summary>
internal sealed class Posting(ISender sender, TimeProvider clock, ILogger log)
{
    private const int FaultyTries = 5;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public async Task<LetterMark> Post(Letter letter, CancellationToken stop)
    {
        if (letter.NotAfter < clock.GetUtcNow())
        {
            return new LetterMark.Expired(letter.Id);
        }

        return await Send(letter, stop) switch
        {
            SendResult.Sent sent => new LetterMark.Sent(letter.Id, sent.Message),
            SendResult.Unreachable gone => new LetterMark.Unreachable(letter.Id, gone.Why),
            SendResult.Refused refused => Dead(letter, refused.Why),
            SendResult.Later later => Retry(letter, later),
            SendResult.Moved moved when moved.NewChat != letter.Chat => new LetterMark.Moved(letter.Id, moved.NewChat),
            SendResult.Moved => Dead(letter, "The chat is said to have moved to where it is."),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<SendResult> Send(Letter letter, CancellationToken stop)
    {
        try
        {
            return await sender.Send(letter, stop);
        }
        // A sender that throws is wrong, but the other letters of the chat are not to suffer from it for ever.
        catch (Exception error) when (!stop.IsCancellationRequested)
        {
            var why = "The sender failed: " + error.GetType().Name;
            log.LogError("{Why}, letter {Letter}.\n{Trace}", why, letter.Id, error.StackTrace);
            return letter.Attempts + 1 < FaultyTries ? new SendResult.Later(why, null) : new SendResult.Refused(why);
        }
    }

    private LetterMark.Dead Dead(Letter letter, string why)
    {
        log.LogError("Letter {Letter} will never be taken: {Why}", letter.Id, why);
        return new LetterMark.Dead(letter.Id, why);
    }

    private LetterMark.Retry Retry(Letter letter, SendResult.Later later) =>
        new(letter.Id, clock.GetUtcNow() + (later.After ?? BackOff(letter.Attempts)), later.Why);

    private static TimeSpan BackOff(int attempts)
    {
        var pause = First * Math.Pow(2, Math.Min(attempts, 16));
        return pause < Longest ? pause : Longest;
    }
}
