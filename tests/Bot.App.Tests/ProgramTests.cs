using System.Diagnostics;

namespace Bot.App.Tests;

/// <summary>The program as the operator starts it, in a process of its own.</summary>
public sealed class ProgramTests : DeskTest
{
    [Fact]
    public async Task Program_WithAnUnknownVerb_ExitsWithTwoAndWritesToTheErrors()
    {
        var result = await Start([], "dance");

        Assert.Equal(2, result.Code);
        Assert.Equal("", result.Output);
        Assert.StartsWith("Команды «dance» нет.", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file.db", false, false)]
    [InlineData("environment.db", true, false)]
    [InlineData("words.db", true, true)]
    public async Task Setting_GivenInSeveralPlaces_IsTheNearest(string expected, bool environment, bool words)
    {
        Desk.Write("appsettings.json", """{ "Storage": { "Path": "file.db" } }""");

        string[] setting = words ? ["--Storage:Path", "words.db"] : [];
        var result = await Start(
            environment ? [("Storage__Path", "environment.db")] : [],
            ["people", $"--Config:Path={Desk.Config}", .. setting]);

        Assert.Equal((0, ""), (result.Code, result.Errors));
        Assert.Equal(
            [expected],
            Directory.EnumerateFiles(Folder, "*.db").Select(Path.GetFileName));
    }

    private string Folder => Path.GetDirectoryName(Desk.Database)!;

    private async Task<Result> Start((string Key, string Value)[] environment, params string[] words)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "svod.dll"));
        foreach (var word in words)
        {
            start.ArgumentList.Add(word);
        }

        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return Result.Of(process.ExitCode, await output, await errors);
    }
}
