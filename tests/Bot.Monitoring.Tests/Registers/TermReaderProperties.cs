using System.Globalization;
using Bot.Monitoring.Registers;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Monitoring.Tests.Registers;

[Trait("R", "R27")]
public sealed class TermReaderProperties
{
    private static readonly string[] Genitives =
    [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
        "декабря",
    ];

    private static readonly Gen<DateOnly> Days =
        from number in Gen.Choose(new DateOnly(1950, 1, 1).DayNumber, new DateOnly(2149, 12, 31).DayNumber)
        select DateOnly.FromDayNumber(number);

    private static readonly Gen<string> Spaces = Gen.Elements(" ", "  ", "\u00a0", "\u202f", "\n");

    private static readonly Gen<string> Dashes = Gen.Elements("-", "‑", "–", "—", "−", " – ", "\u00a0— ");

    private static readonly Gen<string> Heads =
        Gen.Elements("до ", "ДО ", "не позднее ", "к ", "Срок: до ", "");

    private static readonly Gen<string> Tails = Gen.Elements("", " г.", " года", " года.", "г.", " г", " ГОДА");

    private static readonly Gen<string> Pieces = Gen.ArrayOf(Gen.Elements(
        "до", "с", "по", " ", "9", "31", "2021", "2019", "-", "—", ".", "апреля", "октябрь", "г.", "гг.", "уч.", "год",
        "квартал", "IV", "постоянно", "конца", "@13", "@", "/", "\u00a0", "\ud800", "0000", "9999"))
        .Select(string.Concat);

    [Fact]
    public void Read_AnyDayHoweverWritten_ReadsBack() => Properties.Hold(
        Days.Zip(Heads.Zip(Tails)).Zip(Spaces.Zip(Gen.Choose(0, 2))), each =>
        {
            var ((day, (head, tail)), (space, form)) = each;
            var wording = (head + Written(day, form) + tail).Replace(" ", space, StringComparison.Ordinal);
            Assert.Equal(new Term.By(wording, day), TermReader.Read(wording));
        });

    [Fact]
    public void Read_AnyIsoDay_ReadsBack() => Properties.Hold(Days, day =>
    {
        var wording = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(new Term.By(wording, day), TermReader.Read(wording));
    });

    [Fact]
    [Trait("R", "R20")]
    public void Read_AnySchoolYear_RunsFromSeptemberToAugust() => Properties.Hold(
        Gen.Choose(1950, 2149).Zip(Dashes), each =>
        {
            var (year, dash) = each;
            Assert.Equal(
                (new DateOnly(year, 9, 1), new DateOnly(year + 1, 8, 31)),
                Span(TermReader.Read($"{year}{dash}{year + 1} уч. год")));
        });

    [Fact]
    public void Read_AnyTwoDaysInOrder_AreTheSpanBetween() => Properties.Hold(
        Days.Zip(Days).Where(each => each.Item1 < each.Item2), each => Assert.Equal(
            each, Span(TermReader.Read($"с {Written(each.Item1, 0)} по {Written(each.Item2, 0)} года"))));

    [Fact]
    public void Read_AnyMixtureOfPieces_NeverThrowsAndNeverEndsBeforeItStarts() => Properties.Hold(
        Pieces, text => Assert.False(TermReader.Read(text) is { Start: { } start, End: { } end } && end < start), 5000);

    [Fact]
    public void Read_AnyString_NeverThrows() => Properties.Hold(
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null),
        text => Assert.Equal(text, TermReader.Read(text)?.Wording ?? text), 2000);

    private static (DateOnly, DateOnly) Span(Term? term) =>
        term is Term.Within within ? (within.From, within.To) : default;

    private static string Written(DateOnly day, int form) => form switch
    {
        0 => $"{day.Day} {Genitives[day.Month - 1]} {day.Year}",
        1 => $"{day:dd} {Genitives[day.Month - 1].ToUpperInvariant()} {day.Year}",
        _ => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
    };
}
