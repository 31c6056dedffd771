namespace Bot.Sandbox.Tests;

/// <summary>A test that needs Node and the packages of <c>GrammY</c>; skipped without them, except in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = Missing();
        }
    }

    private static string? Missing() =>
        !Directory.Exists(TestFolder.Find("GrammY", "node_modules"))
            ? "The packages are absent: run 'npm ci' in tests/Bot.Sandbox.Tests/GrammY."
            : !OnPath("node") && !OnPath("node.exe") ? "Node is absent: install Node 18 or newer." : null;

    private static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
