using System.Text.RegularExpressions;
using Bot.Architecture.Tests.Repository;

namespace Bot.Architecture.Tests;

/// <summary>One type a file, closed to heirs, in a folder that is a noun of the work.</summary>
public sealed partial class ShapeTests
{
    private static readonly string[] Drawers =
    [
        "Models", "Services", "Common", "Helpers", "Utils", "Utilities", "Managers", "Abstractions", "Application",
    ];

    [Fact]
    public void Files_OfTheProduct_HoldOneTypeOfTheirName() => Rule.Holds(
        from file in SourceFile.Product
        where !IsStart(file)
        let types = TopType().Matches(file.Code).Select(match => match.Groups["name"].Value).ToArray()
        where types.Length != 1 || types[0] != file.Name.Split('.')[0]
        select $"{file.Path}: {string.Join(", ", types)}",
        "One top-level type a file, and the file is named after it; closed families are nested in their base.");

    [Fact]
    public void Files_OfTheProduct_HaveTheNamespaceOfTheirFolder() => Rule.Holds(
        from file in SourceFile.Product
        where !IsStart(file)
        let folder = string.Join('.', file.Path.Split('/')[1..^1])
        where !file.Lines.Contains($"namespace {folder};")
        select $"{file.Path}: namespace {folder};",
        "A namespace is the project and the folder, and it is file-scoped.");

    [Fact]
    public void Folders_OfTheProduct_AreOneLevelDeep() => Rule.Holds(
        SourceFile.Product.Select(file => file.Path).Where(path => path.Split('/').Length > 4),
        "Folders are nouns of the work, one level deep.");

    [Fact]
    public void Folders_Everywhere_AreNoDrawers() => Rule.Holds(
        Checkout.Files.Where(path => path.Split('/').SkipLast(1).Intersect(Drawers).Any()),
        "Name the folder after what its types are about.");

    [Fact]
    public void Classes_Everywhere_AreSealedStaticOrAbstract() => Rule.Holds(
        SourceFile.Product.Concat(SourceFile.Tests).SelectMany(file => file.Where(IsOpenClass)),
        "Seal it, or make it abstract if it is there to be inherited.");

    [Fact]
    public void Types_Everywhere_SayWhatTheyAre() => Rule.Holds(
        SourceFile.Product.Concat(SourceFile.Tests).SelectMany(file => file.Where(line => Vague().IsMatch(line))),
        "A helper of what? Name the type after the thing.");

    [Theory]
    [InlineData("public class Poller", true)]
    [InlineData("    private partial record Row(int Id);", true)]
    [InlineData("public sealed class Poller", false)]
    [InlineData("public readonly record struct Row(int Id);", false)]
    [InlineData("    where T : class", false)]
    public void OpenClass_Line_IsRecognised(string line, bool expected) => Assert.Equal(expected, IsOpenClass(line));

    // The entry point has top-level statements and no namespace.
    private static bool IsStart(SourceFile file) => file.Path == "src/Bot.App/Program.cs";

    private static bool IsOpenClass(string line) =>
        AnyClass().Match(line) is { Success: true } match
        && !match.Groups["modifier"].Captures.Any(word => word.Value is "sealed" or "static" or "abstract");

    [GeneratedRegex(
        @"^((public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe) )*" +
        @"(record (class|struct)|class|record|struct|interface|enum|delegate [\w<>?.]+) (?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex TopType();

    [GeneratedRegex(
        @"^\s*((?<modifier>public|private|protected|internal|file|static|sealed|abstract|partial|new|unsafe) )*" +
        @"(class|record( class)?) (?!struct\b)[A-Z]\w*")]
    private static partial Regex AnyClass();

    [GeneratedRegex(@"^\s*(\w+ )*(class|record|struct|interface|enum) \w*(Helpers?|Managers?|Utils?|Utilities)\b")]
    private static partial Regex Vague();
}
