using Bot.App.CommandLine;

namespace Bot.App.Tests;

/// <summary>An operator with a database of their own and the shipped definitions; the verbs run in this process.
/// </summary>
public sealed class Desk : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("svod-app-").FullName;

    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Config { get; } = Path.Combine(Root, "config");

    public string Database => Path.Combine(folder, "svod.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>A file of this operator.</summary>
    public string Write(string name, string content)
    {
        File.WriteAllText(Path.Combine(folder, name), content);
        return Path.Combine(folder, name);
    }

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(Path.Combine(folder, name), content);
        return Path.Combine(folder, name);
    }

    /// <summary>A copy of the shipped definitions, to be spoilt.</summary>
    public string CopyOfConfig()
    {
        var copy = Path.Combine(folder, "config");
        foreach (var file in Directory.EnumerateFiles(Config, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Config, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>Runs a verb; a setting among the words stands over the ones of this desk.</summary>
    internal async Task<Result> Run(params string[] words)
    {
        string[] own = [$"--Storage:Path={Database}", $"--Config:Path={Config}"];
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = await Invocation.Run([.. own, .. words], output, errors).WaitAsync(TimeSpan.FromMinutes(2));
        return Result.Of(code, output.ToString(), errors.ToString());
    }

    /// <summary>Runs a verb that has to succeed.</summary>
    internal async Task<Result> Done(params string[] words)
    {
        var result = await Run(words);
        Assert.Equal("", result.Errors);
        Assert.Equal(0, result.Code);
        return result;
    }

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "Bot.sln"))
        ? folder
        : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Bot.sln is not above."));
}
