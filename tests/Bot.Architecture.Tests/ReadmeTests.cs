using System.Text.RegularExpressions;
using Bot.Architecture.Tests.Repository;

namespace Bot.Architecture.Tests;

/// <summary>What the README shows is what is there.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Text = Checkout.Read("README.md");

    [Theory]
    [InlineData("dotnet run --project src/Bot.App")]
    [InlineData("dotnet test")]
    public void Readme_Command_StandsOnALineOfItsOwn(string command) => Assert.Contains(command, Text.Split('\n'));

    [Theory]
    [InlineData("src")]
    [InlineData("config")]
    public void Readme_Map_EqualsTheTree(string top) => Assert.Equal(OnDisk(top), OnMap(top));

    [Fact]
    public void Readme_Settings_AreThoseOfTheExample() => Rule.Holds(
        SettingsTests.Keys.Where(key => !Text.Contains($"`{key}`")), "Add it to the README's table of settings.");

    [Fact]
    public void Readme_Paths_Exist() => Rule.Holds(
        Mentioned().Matches(Text).Select(match => match.Value).Distinct()
            .Where(path => !Checkout.Files.Contains(path)
                && !Checkout.Files.Any(file => file.StartsWith(path.TrimEnd('/') + '/'))),
        "The README names what is not there.");

    private static IEnumerable<string> OnDisk(string top) => Checkout.Files
        .Where(path => path.StartsWith(top + '/')).Select(path => path.Split('/')).Where(parts => parts.Length > 2)
        .Select(parts => parts[1]).Distinct().Order(StringComparer.Ordinal);

    // The map is a fenced tree: «src/» at the margin, what is in it two spaces in.
    private static IEnumerable<string> OnMap(string top) => Text.Split('\n')
        .SkipWhile(line => !line.StartsWith(top + '/')).Skip(1).TakeWhile(line => line.StartsWith("  "))
        .Select(line => line.Trim().Split('/')[0]).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<=[`(])(src|tests|config|docs)/[\w./-]+(?=[`)])")]
    private static partial Regex Mentioned();
}
