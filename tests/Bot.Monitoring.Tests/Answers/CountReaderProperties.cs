using System.Globalization;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Indicators;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Monitoring.Tests.Answers;

[Trait("R", "R36")]
public sealed class CountReaderProperties
{
    private static readonly Gen<long> Counts =
        from digits in Gen.Choose(1, 12)
        from high in Gen.Choose(0, 999_999)
        from low in Gen.Choose(0, 999_999)
        select (high * 1_000_000L + low) % (long)Math.Pow(10, digits);

    private static readonly Gen<string> Spaces = Gen.Elements(" ", "\u00a0", "\u202f", "\u2009", "\u2007");

    private static readonly Gen<string> Marks = Gen.Elements(" из ", "/", " / ", "\n", "; ", " of ");

    // Mostly what people type, so that every branch is met, with rubbish in between.
    private static readonly Gen<string> Texts = Gen.ArrayOf(Gen.Elements(
        "0", "12", "074", " ", "из", "of", "/", ";", "\n", "\r", ".", ",", "-", "−", "e", "е", "%", "чел", "чел.",
        "\u00a0", "\u2060", "٣", "５", "\ud800", "\udc00", "\0", "'", "+", "слово")).Select(string.Concat);

    [Fact]
    public void Read_CountWrittenPlainly_ReadsBack() => Properties.Hold(Counts, count =>
        Assert.Equal(new Reading.One(count), CountReader.Read(count.ToString(CultureInfo.InvariantCulture))));

    [Fact]
    public void Read_CountWrittenWithSpaces_ReadsBack() => Properties.Hold(Counts.Zip(Spaces), each =>
        Assert.Equal(new Reading.One(each.Item1), CountReader.Read(Grouped(each.Item1, each.Item2))));

    [Fact]
    public void Read_PairHoweverWritten_ReadsBack() => Properties.Hold(
        Counts.Zip(Counts).Zip(Spaces.Zip(Marks)), each =>
        {
            var ((part, whole), (space, mark)) = each;
            Assert.Equal(
                new Reading.Pair(part, whole), CountReader.Read(Grouped(part, space) + mark + Grouped(whole, space)));
        });

    [Fact]
    public void Read_WhatTheBotShows_ReadsBack() => Properties.Hold(Counts, count =>
        Assert.Equal(new Reading.One(count), CountReader.Read(Rounding.Show(count, 0, "ru"))));

    [Fact]
    public void Read_AnyString_NeverThrows() =>
        Properties.Hold(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null), Understood, 2000);

    [Fact]
    public void Read_AnyMixtureOfPieces_NeverThrows() => Properties.Hold(Texts, Understood, 5000);

    private static void Understood(string text)
    {
        var (part, whole) = CountReader.Read(text) switch
        {
            Reading.One one => (one.Value, 0),
            Reading.Pair pair => (pair.Part, pair.Whole),
            _ => (0m, 0m),
        };
        Assert.InRange(part, 0, 999_999_999_999);
        Assert.InRange(whole, 0, 999_999_999_999);
        Assert.Equal(part, decimal.Truncate(part));
    }

    private static string Grouped(long count, string space) =>
        count.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", space, StringComparison.Ordinal);
}
