using Bot.Monitoring.Registers;
using Bot.Runner.Receiving;
using Bot.TelegramApi.Answers;
using Bot.TelegramApi.Client;
using Bot.TelegramApi.Requests;

namespace Bot.TelegramApi.Letters;

/// <summary>Reads the files that people sent.</summary>
public sealed class TelegramFiles(BotApiClient client) : IFileSource
{
    public async Task<FileContent> Read(ReportFile file, long largest, CancellationToken cancel)
    {
        if (file.Size > largest)
        {
            return new FileContent.TooLarge();
        }

        return await client.GetFile(new GetFile(file.Id), cancel) switch
        {
            ApiResult<BotFile>.Ok { Value.FilePath: { } path } => await Download(path, largest, cancel),
            ApiResult<BotFile>.Ok => new FileContent.Gone("The file has no path"),
            var failed => Failure(failed),
        };
    }

    private async Task<FileContent> Download(string path, long largest, CancellationToken cancel)
    {
        using var copy = new MemoryStream();
        return await client.Download(path, copy, largest, cancel) is var result && result is ApiResult<bool>.Ok
            ? new FileContent.Whole(copy.ToArray())
            : Failure(result);
    }

    private static FileContent Failure<T>(ApiResult<T> result) => result switch
    {
        ApiResult<T>.Refused { Code: 413 } => new FileContent.TooLarge(),
        ApiResult<T>.Refused { Code: 400 } no
            when no.Description.Contains("too big", StringComparison.OrdinalIgnoreCase) => new FileContent.TooLarge(),
        ApiResult<T>.Refused { Code: 429 or >= 500 } no => new FileContent.Later(no.Description),
        ApiResult<T>.Refused no => new FileContent.Gone(no.Description),
        ApiResult<T>.Unreachable no => new FileContent.Later($"No answer of Telegram: {no.Failure}"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
