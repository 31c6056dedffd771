using System.Globalization;
using Bot.Monitoring.Indicators;

namespace Bot.Monitoring.Tests.Indicators;

public sealed class RoundingTests
{
    [Theory]
    [Trait("R", "R42")]
    [InlineData("99.03", "99")]
    [InlineData("11.75", "12")]
    [InlineData("27.45", "27")]
    [InlineData("23.45", "23")]
    [InlineData("100", "100")]
    [InlineData("77.97", "78")]
    [InlineData("21.81", "22")]
    [InlineData("17.17", "17")]
    [InlineData("54.00", "54")]
    [InlineData("76.98", "77")]
    [InlineData("38.00", "38")]
    [InlineData("32.00", "32")]
    [InlineData("0.5", "1")]
    [InlineData("1.5", "2")]
    [InlineData("2.5", "3")]
    [InlineData("2.4999", "2")]
    public void Show_Percent_IsWholeAndHalfUp(string value, string shown) =>
        Assert.Equal(shown, Rounding.Show(decimal.Parse(value, CultureInfo.InvariantCulture), 0, "ru"));

    [Theory]
    [Trait("R", "R42")]
    [InlineData("12.345", 2, "ru", "12,35")]
    [InlineData("12.345", 2, "en", "12.35")]
    [InlineData("173171", 0, "ru", "173\u00a0171")]
    [InlineData("173171", 0, "en", "173,171")]
    [InlineData("999999999999", 0, "ru", "999\u00a0999\u00a0999\u00a0999")]
    public void Show_Number_IsWrittenAsTheLanguageDoes(string value, int decimals, string language, string shown) =>
        Assert.Equal(shown, Rounding.Show(decimal.Parse(value, CultureInfo.InvariantCulture), decimals, language));
}
