using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Bot.Endurance.Product;

/// <summary>The product as a process of its own, started again on the same file after each kill.</summary>
internal sealed class ProductProcess(Home home, Uri messenger, TimeProvider clock, Violations violations) : IDisposable
{
    public const string Token = "123456:endurance";

    /// <summary>Within the collection of the shipped campaign.</summary>
    public static readonly DateTimeOffset Beginning = new(2021, 4, 5, 10, 0, 0, TimeSpan.FromHours(3));

    private readonly ConcurrentQueue<string> warnings = new();
    private readonly ConcurrentQueue<string> last = new();
    private readonly int port = FreePort.Find();
    private readonly long began = clock.GetTimestamp();
    private Process? process;

    /// <summary>What all of the processes logged from warnings up.</summary>
    public IReadOnlyList<string> Warnings => [.. warnings];

    public void Start()
    {
        var start = new ProcessStartInfo(Host())
        {
            WorkingDirectory = home.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in Arguments())
        {
            start.ArgumentList.Add(argument);
        }

        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>SIGKILL, in whatever it is doing.</summary>
    public async Task Kill()
    {
        if (process!.HasExited)
        {
            violations.Add(
                $"The product ended by itself with code {process.ExitCode}: {string.Join(" | ", last.TakeLast(5))}");
        }

        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public void Dispose()
    {
        process?.Kill();
        process?.Dispose();
    }

    private static string Host() =>
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    // The product's clock must not go back at a restart, as no real one does.
    private IEnumerable<string> Arguments() =>
    [
        Path.Combine(AppContext.BaseDirectory, "svod.dll"),
        "--Telegram:Token", Token,
        "--Telegram:BaseUrl", messenger.ToString().TrimEnd('/'),
        "--Telegram:Receive", "polling",
        "--Storage:Path", home.Store,
        "--Config:Path", home.Config,
        "--Web:Urls", $"http://127.0.0.1:{port}",
        "--Clock:Start", (Beginning + clock.GetElapsedTime(began)).ToString("O"),
    ];

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        last.Enqueue(line);
        while (last.Count > 50)
        {
            last.TryDequeue(out _);
        }

        if (line.Contains("warn:", StringComparison.Ordinal) || line.Contains("fail:", StringComparison.Ordinal) ||
            line.Contains("crit:", StringComparison.Ordinal))
        {
            warnings.Enqueue(line);
        }
    }
}
