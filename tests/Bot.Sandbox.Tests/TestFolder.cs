namespace Bot.Sandbox.Tests;

/// <summary>Files beside these tests, found from where the tests run.</summary>
public static class TestFolder
{
    public static string Find(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Bot.Sandbox.Tests.csproj")))
        {
            folder = folder.Parent;
        }

        Assert.NotNull(folder);
        return Path.Combine([folder.FullName, .. parts]);
    }
}
