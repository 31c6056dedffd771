using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Tests.Answers;

public sealed class AnswerReaderTests
{
    [Theory]
    [Trait("R", "R36")]
    [InlineData("12 074 уч.", "=12074")]
    [InlineData("950 уч. из 1000 уч.", "950 of 1000")]
    [InlineData("12,5", "Fraction")]
    [InlineData("12 учебников", "Words")]
    public void Read_ACount_KnowsItsOwnUnit(string text, string read) => Reads(Asked.Count, text, read);

    [Theory]
    [Trait("R", "R36")]
    [InlineData("12,5", "=12.5")]
    [InlineData("12.5", "=12.5")]
    [InlineData("+12,50", "=12.5")]
    [InlineData("12", "=12")]
    [InlineData("12.", "=12")]
    [InlineData("1 234,567", "=1234.567")]
    [InlineData("1,2340", "=1.234")]
    [InlineData("0,125", "=0.125")]
    [InlineData("50 Мбит/с", "=50")]
    [InlineData("12,5 из 50", "12.5 of 50")]
    [InlineData("1,234", "AmbiguousAmount")]
    [InlineData("12.345", "AmbiguousAmount")]
    [InlineData("1.234.567", "AmbiguousAmount")]
    [InlineData("1,1234567", "TooPrecise")]
    [InlineData("-3", "Negative")]
    [InlineData("1e9", "Exponent")]
    [InlineData("12 07", "Several")]
    [InlineData("12 тыс", "OtherUnit")]
    [InlineData("12 %", "Percent")]
    [InlineData("много", "NotAnAmount")]
    [InlineData("", "NotAnAmount")]
    [InlineData("١٢", "OtherDigits")]
    [InlineData("1234567890123", "TooLarge")]
    [InlineData("5 из 6 из 7", "Several")]
    public void Read_AFraction_TakesACommaAndRefusesWhatMayBeThousands(string text, string read) =>
        Reads(Asked.Fraction, text, read);

    [Theory]
    [Trait("R", "R36")]
    [InlineData("12,5", "=12.5")]
    [InlineData("12,5 %", "=12.5")]
    [InlineData("12.5%", "=12.5")]
    [InlineData("12 процентов", "=12")]
    [InlineData("100", "=100")]
    [InlineData("0", "=0")]
    [InlineData("99,025", "=99.025")]
    [InlineData("100,1", "AboveHundred")]
    [InlineData("1 234", "AboveHundred")]
    [InlineData("5 человек", "OtherUnit")]
    public void Read_APercentage_IsUpToAHundred(string text, string read) => Reads(Asked.Percent, text, read);

    [Theory]
    [InlineData("1 234,50 руб.", "=1234.5")]
    [InlineData("1 234,50", "=1234.5")]
    [InlineData("500 рублей", "=500")]
    [InlineData("500 ₽", "=500")]
    [InlineData("500 тыс. руб.", "OtherUnit")]
    [InlineData("1,234", "AmbiguousAmount")]
    [InlineData("1,2345", "TooPrecise")]
    public void Read_Roubles_AreWrittenInManyWays(string text, string read) => Reads(Asked.Roubles, text, read);

    [Theory]
    [InlineData("1 234,5 тыс. руб.", "=1234.5")]
    [InlineData("1 234,5", "=1234.5")]
    [InlineData("500 руб.", "OtherUnit")]
    [InlineData("5 млн", "OtherUnit")]
    public void Read_ThousandsOfRoubles_AreNotTakenForRoubles(string text, string read) =>
        Reads(Asked.Thousands, text, read);

    [Theory]
    [InlineData("1", "chosen digital")]
    [InlineData("№ 2", "chosen language")]
    [InlineData("2)", "chosen language")]
    [InlineData("цифровые РЕСУРСЫ.", "chosen digital")]
    [InlineData("«Русский язык, литература»", "chosen language")]
    [InlineData("language", "chosen language")]
    [InlineData("2019", "chosen year")]
    [InlineData("Русский язык", "chosen language")]
    [InlineData("2. Русский яз…", "chosen language")]
    [InlineData("Классное руководство", "chosen class")]
    [InlineData("Классное", "AmbiguousOption")]
    [InlineData("1. Русский язык", "NotAnOption")]
    [InlineData("9", "NotAnOption")]
    [InlineData("0", "NotAnOption")]
    [InlineData("ци", "NotAnOption")]
    [InlineData("другое", "NotAnOption")]
    [InlineData("1, 2", "OnlyOne")]
    [InlineData("1 и 2", "OnlyOne")]
    public void Read_AChoice_IsNumberLabelOrKey(string text, string read) => Reads(Asked.Choice, text, read);

    [Theory]
    [InlineData("2", "AmbiguousOption")]
    [InlineData("№ 2", "chosen second")]
    [InlineData("1", "chosen first")]
    public void Read_ALabelThatIsANumber_IsNotTakenForAPlace(string text, string read) => Reads(
        Asked.Choice with { Options = [new("first", "2"), new("second", "Две школы")] }, text, read);

    [Theory]
    [InlineData("1, 3", "chosen digital, year")]
    [InlineData("3 1", "chosen digital, year")]
    [InlineData("3 и 1", "chosen digital, year")]
    [InlineData("1; 1; 2", "chosen digital, language")]
    [InlineData("русский язык, литература, цифровые ресурсы", "chosen digital, language")]
    [InlineData("Цифровые ресурсы\nКлассное руководство", "chosen digital, class")]
    [InlineData("ничего из этого", "chosen ")]
    [InlineData("Ничего.", "chosen ")]
    [InlineData("1, 2, 3, 4", "TooManyChosen")]
    [InlineData("1, 9", "NotAnOption")]
    [InlineData("1-3", "NotAnOption")]
    [InlineData("", "NotAnOption")]
    [InlineData(",", "NotAnOption")]
    public void Read_SeveralOptions_AreKeptInTheOrderOfTheQuestion(string text, string read) =>
        Reads(Asked.Multi, text, read);

    [Fact]
    public void Read_NoneOfThemWhereItIsAnOption_IsThatOption() => Reads(
        Asked.Multi with { Options = [.. Asked.Multi.Options, new("none", "затруднений нет")] }, "ничего", "chosen none");

    [Theory]
    [InlineData("1, 6", "NoneWithOthers")]
    [InlineData("затруднений нет, 2019", "NoneWithOthers")]
    [InlineData("6", "chosen none")]
    [InlineData("6, 6", "chosen none")]
    public void Read_NoneOfThemTogetherWithOthers_IsRefused(string text, string read) => Reads(
        Asked.Multi with { Options = [.. Asked.Multi.Options, new("none", "затруднений нет")] }, text, read);

    [Theory]
    [InlineData("3, 1, 2", "chosen year, digital, language")]
    [InlineData("3 > 1", "chosen year, digital")]
    [InlineData("2019 → Цифровые ресурсы", "chosen year, digital")]
    [InlineData("2", "chosen language")]
    [InlineData("1, 2, 1", "Repeated")]
    [InlineData("ничего", "NotAnOption")]
    public void Read_ARanking_KeepsTheOrder(string text, string read) => Reads(Asked.Ranking, text, read);

    [Theory]
    [Trait("R", "R12")]
    [InlineData("2", "=2")]
    [InlineData("0", "=0")]
    [InlineData("2 балла", "=2")]
    [InlineData("1 б.", "=1")]
    [InlineData("есть и действует", "=2")]
    [InlineData("нет", "=0")]
    [InlineData("2 — Есть и действует", "=2")]
    [InlineData("2 (Есть и действует)", "=2")]
    [InlineData("3", "NotPoints")]
    [InlineData("1.5", "NotPoints")]
    [InlineData("1,5", "NotPoints")]
    [InlineData("-1", "NotPoints")]
    [InlineData("№ 1", "NotPoints")]
    [InlineData("2 — Нет", "NotPoints")]
    [InlineData("есть", "NotPoints")]
    [InlineData("12", "NotPoints")]
    public void Read_AScore_IsAStepOfTheScale(string text, string read) => Reads(Asked.Score, text, read);

    [Theory]
    [InlineData("да", "chosen yes")]
    [InlineData("Нет.", "chosen no")]
    [InlineData("YES", "chosen yes")]
    [InlineData("наверное", "NotYesNo")]
    [InlineData("да, но не везде", "NotYesNo")]
    [InlineData("1", "NotYesNo")]
    public void Read_YesOrNo_IsNothingElse(string text, string read) => Reads(Asked.YesNo, text, read);

    [Theory]
    [Trait("R", "R27")]
    [InlineData("9 апреля 2021", "2021-04-09")]
    [InlineData("9 апреля 2021 г.", "2021-04-09")]
    [InlineData("9 апреля 2021 года", "2021-04-09")]
    [InlineData("1 мая 2021", "2021-05-01")]
    [InlineData("2 Марта 2021", "2021-03-02")]
    [InlineData("09.04.2021", "2021-04-09")]
    [InlineData("9.4.2021", "2021-04-09")]
    [InlineData("2021-04-09", "2021-04-09")]
    [InlineData("29.02.2020", "2020-02-29")]
    [InlineData("25/04/2021", "2021-04-25")]
    [InlineData("9 April 2021", "2021-04-09")]
    [InlineData("04/05/2021", "AmbiguousDate")]
    [InlineData("9 апреля", "NoYear")]
    [InlineData("09.04", "NoYear")]
    [InlineData("09.04.21", "NoYear")]
    [InlineData("31.02.2021", "NoSuchDate")]
    [InlineData("29.02.2021", "NoSuchDate")]
    [InlineData("0.1.2021", "NoSuchDate")]
    [InlineData("01.13.2021", "NoSuchDate")]
    [InlineData("01.01.0001", "NoSuchDate")]
    [InlineData("до 09 апреля 2021 г.", "2021-04-09")]
    [InlineData("«09» апреля 2021 года", "2021-04-09")]
    [InlineData("не позднее 25.12.2019 года", "2019-12-25")]
    [InlineData("до конца октября 2020 года", "2020-10-31")]
    [InlineData("до 9 апреля 1021 г.", "NoSuchDate")]
    [InlineData("до 9 апреля", "NotADate")]
    [InlineData("апрель 2021", "NotOneDay")]
    [InlineData("октябрь 2020 года", "NotOneDay")]
    [InlineData("2019-2020 уч.год", "NotOneDay")]
    [InlineData("постоянно", "NotOneDay")]
    [InlineData("весной", "NotADate")]
    [InlineData("9 числа 2021", "NotADate")]
    [InlineData("", "NotADate")]
    public void Read_ADay_HasItsYear(string text, string read) => Reads(Asked.Date, text, read);

    [Theory]
    [InlineData("  Нужны курсы \r\n рядом ", "words Нужны курсы \n рядом")]
    [InlineData(" \n ", "Empty")]
    public void Read_Words_AreTrimmed(string text, string read) => Reads(Asked.Text, text, read);

    [Fact]
    public void Read_WordsBeyondTheLimit_AreRefused()
    {
        Reads(Asked.Text, new string('я', AnswerReader.LongestText), "words " + new string('я', 1000));
        Reads(Asked.Text, new string('я', AnswerReader.LongestText + 1), "WordsTooLong");
    }

    [Fact]
    public void Read_APairOfTwoSorts_ReadsEachNumberByItsOwn()
    {
        Assert.Equal("1234.5 of 12", Asked.Shown(AnswerReader.Read(Asked.Roubles, "1 234,50 из 12", Asked.Count)));
        Assert.Equal("Fraction", Asked.Shown(AnswerReader.Read(Asked.Roubles, "5 из 12,5", Asked.Count)));
    }

    private static void Reads(Question question, string text, string read) =>
        Assert.Equal(read, Asked.Shown(AnswerReader.Read(question, text)));
}
