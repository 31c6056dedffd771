using Bot.Architecture.Tests.Repository;

namespace Bot.Architecture.Tests;

/// <summary>Which project may know which.</summary>
public sealed class ReferenceTests
{
    private const string App = "Bot.App";

    // Exactly these, and no others. A project that is not there yet may be missing; one that is not here may not exist.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Bot.Monitoring"] = [],
        ["Bot.Conversations"] = ["Bot.Monitoring"],
        ["Bot.Config"] = ["Bot.Monitoring"],
        ["Bot.Runner"] = ["Bot.Monitoring", "Bot.Conversations"],
        ["Bot.Storage.Sqlite"] = ["Bot.Runner"],
        ["Bot.Storage.Postgres"] = ["Bot.Runner"],
        ["Bot.TelegramApi"] = ["Bot.Runner"],
        ["Bot.Scheduling"] = ["Bot.Runner"],
        ["Bot.Reports"] = ["Bot.Monitoring"],
        ["Bot.Web"] = ["Bot.Runner", "Bot.Reports"],
        ["Bot.Sandbox"] = [],
    };

    // The endurance command is a program that a test runs, not a test project.
    private static readonly string[] WithoutSource =
        ["Bot.EndToEnd.Tests", "Bot.Architecture.Tests", "Bot.Endurance"];

    public static TheoryData<string> Sources => [.. Checkout.Sources];

    [Fact]
    public void Projects_UnderSrc_AreAllInTheTable() => Rule.Holds(
        Checkout.Sources.Except(Allowed.Keys.Append(App)),
        "A new project needs a row in this table, in the README's map and in the design.");

    [Theory]
    [MemberData(nameof(Sources))]
    public void Project_References_ExactlyWhatTheTableSays(string name)
    {
        var expected = name == App ? Checkout.Sources.Where(other => other != App) : Allowed.GetValueOrDefault(name, []);

        Assert.Equal(expected.Order(), ProjectFile.Source(name).References.Order());
    }

    [Fact]
    public void Projects_Everywhere_StandInAFolderOfTheirName() => Rule.Holds(
        ProjectFile.All.Select(project => project.Path)
            .Where(path => path.Split('/') is not ["src" or "tests", var folder, var file]
                || file != folder + ".csproj"),
        "A project is src/NAME/NAME.csproj or tests/NAME/NAME.csproj.");

    [Fact]
    public void TestProjects_Everywhere_MirrorSrc() => Rule.Holds(
        ProjectFile.All.Where(project => project.Path.StartsWith("tests/")).Select(project => project.Name)
            .Except(WithoutSource)
            .Where(name => !name.EndsWith(".Tests") || !Checkout.Sources.Contains(name[..^".Tests".Length])),
        "Tests of src/NAME are tests/NAME.Tests.");
}
