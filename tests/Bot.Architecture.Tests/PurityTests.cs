using System.Text.RegularExpressions;
using Bot.Architecture.Tests.Repository;

namespace Bot.Architecture.Tests;

/// <summary>The projects that decide cannot ask: no clock, no chance, no disk, no net.</summary>
public sealed partial class PurityTests
{
    private const string Analyzer = "Microsoft.CodeAnalysis.BannedApiAnalyzers";
    private const string Bans = "src/BannedSymbols.txt";

    public static TheoryData<string> Pure => ["Bot.Monitoring", "Bot.Conversations"];

    [Theory]
    [MemberData(nameof(Pure))]
    public void PureProject_Packages_AreTheAnalyzerOnly(string name)
    {
        var project = ProjectFile.Source(name);

        Assert.Equal([Analyzer], project.Includes("PackageReference"));
        Assert.Empty(project.Includes("FrameworkReference"));
        Assert.Equal("Microsoft.NET.Sdk", project.Sdk);
    }

    [Theory]
    [MemberData(nameof(Pure))]
    public void PureProject_AdditionalFiles_HoldTheBans(string name) =>
        Assert.Contains("../BannedSymbols.txt", ProjectFile.Source(name).Includes("AdditionalFiles"));

    [Theory]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTime.Today")]
    [InlineData("P:System.DateTimeOffset.Now")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("T:System.TimeProvider")]
    [InlineData("M:System.Guid.NewGuid")]
    [InlineData("T:System.Random")]
    [InlineData("N:System.Threading.Tasks")]
    [InlineData("N:System.IO")]
    [InlineData("N:System.Net")]
    public void Bans_Symbol_IsThere(string symbol) =>
        Assert.Contains(symbol, BanLines().Select(line => line.Split(';')[0]));

    [Fact]
    public void Bans_EveryLine_EndsWithACure() => Rule.Holds(
        BanLines().Where(line => !Ban().IsMatch(line)), "A ban is «X:Symbol; What to do instead.»");

    [Fact]
    public void Bans_Anywhere_AreNotSwitchedOff() => Rule.Holds(
        Checkout.Files.Where(path => path.StartsWith("src/") || !path.Contains('/'))
            .Where(path => Path.GetExtension(path) is ".cs" or ".csproj" or ".props" or ".targets" or ".editorconfig"
                or ".globalconfig")
            .Where(path => Checkout.Read(path).Contains("RS0030")),
        "Take the value as an argument or return an effect instead of silencing the ban.");

    [Fact]
    public void Monitoring_Numbers_AreNeverBinaryFractions() => Rule.Holds(
        SourceFile.Product.Where(file => file.Project == "Bot.Monitoring")
            .SelectMany(file => file.Where(line => !line.TrimStart().StartsWith("//") && Fraction().IsMatch(line))),
        "A number that a person sees is a decimal.");

    private static IEnumerable<string> BanLines() =>
        Checkout.Read(Bans).Split('\n').Where(line => line.Trim().Length > 0);

    [GeneratedRegex(@"^[TMPFEN]:[\w.]+; [A-Z].* .*\.\r?$")]
    private static partial Regex Ban();

    [GeneratedRegex(@"\b(double|float|Half|System\.Double|System\.Single)\b")]
    private static partial Regex Fraction();
}
