using Bot.Monitoring.Answers;

namespace Bot.Monitoring.Tests.Answers;

[Trait("R", "R36")]
public sealed class CountReaderTests
{
    [Theory]
    [InlineData("12074", 12074)]
    [InlineData("12 074", 12074)]
    [InlineData("12\u00a0074", 12074)]
    [InlineData("12\u202f074", 12074)]
    [InlineData("12\u2009074", 12074)]
    [InlineData("  12\t074  ", 12074)]
    [InlineData("12 074 чел.", 12074)]
    [InlineData("12 074 человека", 12074)]
    [InlineData("7ед", 7)]
    [InlineData("1 234 567 шт.", 1234567)]
    [InlineData("0", 0)]
    [InlineData("007", 7)]
    [InlineData("+5", 5)]
    [InlineData("\u200e12\u2003074\u200b", 12074)]
    [InlineData("5.", 5)]
    [InlineData("12 people", 12)]
    [InlineData("999999999999", 999999999999)]
    [InlineData("0000000000000000012", 12)]
    public void Read_OneCount_IsThatNumber(string text, long value) =>
        Assert.Equal(new Reading.One(value), CountReader.Read(text));

    [Theory]
    [InlineData("173 171 из 174 876", 173171, 174876)]
    [InlineData("173171 ИЗ 174876", 173171, 174876)]
    [InlineData("173171из174876", 173171, 174876)]
    [InlineData("173171/174876", 173171, 174876)]
    [InlineData("173171; 174876", 173171, 174876)]
    [InlineData("173 171\n174 876", 173171, 174876)]
    [InlineData("173 171\r\n\r\n174 876", 173171, 174876)]
    [InlineData("950 чел. из 1000 чел.", 950, 1000)]
    [InlineData("950 of 1000", 950, 1000)]
    [InlineData("1400 из 1000", 1400, 1000)]
    public void Read_TwoCounts_ArePartAndWhole(string text, long part, long whole) =>
        Assert.Equal(new Reading.Pair(part, whole), CountReader.Read(text));

    [Theory]
    [InlineData("", ReadingFault.NotANumber)]
    [InlineData("много", ReadingFault.NotANumber)]
    [InlineData("12 тысяч", ReadingFault.Words)]
    [InlineData("12 074 учащихся", ReadingFault.Words)]
    [InlineData("примерно 5", ReadingFault.NotANumber)]
    [InlineData("из", ReadingFault.NotANumber)]
    [InlineData("из 5", ReadingFault.NotANumber)]
    [InlineData("5 из", ReadingFault.Words)]
    [InlineData("5/", ReadingFault.NotANumber)]
    [InlineData("\ud800", ReadingFault.NotANumber)]
    [InlineData("5\udc00", ReadingFault.NotANumber)]
    [InlineData("12,5 человека", ReadingFault.Fraction)]
    [InlineData("12.5", ReadingFault.Fraction)]
    [InlineData("12,5 из 100", ReadingFault.Fraction)]
    [InlineData("-3", ReadingFault.Negative)]
    [InlineData("−3", ReadingFault.Negative)]
    [InlineData("5 из -3", ReadingFault.Negative)]
    [InlineData("1e9", ReadingFault.Exponent)]
    [InlineData("1Е9", ReadingFault.Exponent)]
    [InlineData("١٢٣", ReadingFault.OtherDigits)]
    [InlineData("１２３", ReadingFault.OtherDigits)]
    [InlineData("99 %", ReadingFault.Percent)]
    [InlineData("99,03 процента", ReadingFault.Percent)]
    [InlineData("1.234", ReadingFault.Ambiguous)]
    [InlineData("1,234", ReadingFault.Ambiguous)]
    [InlineData("12'074", ReadingFault.Ambiguous)]
    [InlineData("12 07", ReadingFault.Several)]
    [InlineData("12 0745", ReadingFault.Several)]
    [InlineData("1 2 3", ReadingFault.Several)]
    [InlineData("5 из 6 из 7", ReadingFault.Several)]
    [InlineData("1234567890123", ReadingFault.TooLarge)]
    [InlineData("1 234 567 890 123", ReadingFault.TooLarge)]
    public void Read_AnythingElse_IsRefusedByName(string text, ReadingFault fault) =>
        Assert.Equal(new Reading.Wrong(fault), CountReader.Read(text));

    [Theory]
    [InlineData('5')]
    [InlineData(' ')]
    [InlineData('я')]
    public void Read_FiveThousandCharacters_IsTooLong(char letter) =>
        Assert.Equal(new Reading.Wrong(ReadingFault.TooLong), CountReader.Read(new string(letter, 5000)));
}
