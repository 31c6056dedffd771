using Bot.Architecture.Tests.Repository;

namespace Bot.Architecture.Tests;

/// <summary>Short by measure.</summary>
public sealed class MeasureTests
{
    private const int MaxLines = 400;
    private const int MaxWidth = 120;

    // A longer file says why in one of its first lines, as a comment with these words.
    private const string Reason = "Longer than 400 lines because";
    private const int FirstLines = 5;

    private static readonly string[] Written =
        [".cs", ".csproj", ".props", ".js", ".mjs", ".css", ".html", ".sql", ".yaml", ".md"];

    public static TheoryData<string> Halves => ["src", "tests"];

    [Fact]
    public void Files_WrittenByHand_AreShortOrSayWhyNot() => Rule.Holds(
        Checkout.Files.Where(path => Written.Contains(Path.GetExtension(path)))
            .Select(path => new SourceFile(path, Checkout.Read(path)))
            .Where(file => file.Lines.Length > MaxLines
                && !file.Lines.Take(FirstLines).Any(line => line.Contains(Reason)))
            .Select(file => $"{file.Path}: {file.Lines.Length} lines"),
        $"Split it by subject, or write «{Reason} ...» into its first lines.");

    [Theory]
    [MemberData(nameof(Halves))]
    public void Files_OfCode_AreShortByMedianAndByNineInTen(string half)
    {
        var lengths = (half == "src" ? SourceFile.Product : SourceFile.Tests)
            .Select(file => file.Lines.Length).Order().ToArray();

        Assert.InRange(lengths[lengths.Length / 2], 1, 79);
        Assert.InRange(lengths[lengths.Length * 9 / 10], 1, 250);
    }

    [Fact]
    public void Lines_OfTheProduct_FitTheWidth() => Rule.Holds(
        SourceFile.Product.SelectMany(file => file.Where(line => line.TrimEnd('\r').Length > MaxWidth)),
        $"Break the line before column {MaxWidth}.");
}
