using Bot.Monitoring.Registers;

namespace Bot.Monitoring.Tests.Registers;

[Trait("R", "R27")]
public sealed class TermReaderTests
{
    [Theory]
    [Trait("R", "R22")]
    [InlineData("до 09 апреля 2021 г.", "2021-04-09")]
    [InlineData("до 25.12.2019 года", "2019-12-25")]
    [InlineData("до 1 декабря 2019 г.", "2019-12-01")]
    [InlineData("До\u00a001\u00a0ДЕКАБРЯ 2019\u202fг.", "2019-12-01")]
    [InlineData("к 1 сентября 2021", "2021-09-01")]
    [InlineData("не позднее 9-го апреля 2021 года", "2021-04-09")]
    [InlineData("не позже 09.04.2021г.", "2021-04-09")]
    [InlineData("в срок до «09» апреля 2021 года включительно", "2021-04-09")]
    [InlineData("Срок: до 25. 12. 2019 года.", "2019-12-25")]
    [InlineData("до 29 февраля 2020 года", "2020-02-29")]
    [InlineData("до конца 2020 года", "2020-12-31")]
    [InlineData("до конца октября 2020 г.", "2020-10-31")]
    [InlineData("30 октября 2019", "2019-10-30")]
    [InlineData("2021-04-09", "2021-04-09")]
    [InlineData("до 2021-04-09", "2021-04-09")]
    public void Read_LastDay_IsInclusive(string wording, string day)
    {
        var term = Assert.IsType<Term.By>(TermReader.Read(wording));

        Assert.Equal(DateOnly.Parse(day, null), term.Day);
        Assert.Equal(term.Day, term.End);
        Assert.Null(term.Start);
        Assert.Equal(wording, term.Wording);
    }

    [Theory]
    [InlineData("октябрь 2020 года", TermKind.Month, "2020-10-01", "2020-10-31")]
    [InlineData("в октябре 2020", TermKind.Month, "2020-10-01", "2020-10-31")]
    [InlineData("в течение февраля 2020 года", TermKind.Month, "2020-02-01", "2020-02-29")]
    [InlineData("июнь 2021", TermKind.Month, "2021-06-01", "2021-06-30")]
    [InlineData("июль 2021 года", TermKind.Month, "2021-07-01", "2021-07-31")]
    [InlineData("октябрь-декабрь 2019 г.", TermKind.Months, "2019-10-01", "2019-12-31")]
    [InlineData("октябрь – декабрь 2019 г.", TermKind.Months, "2019-10-01", "2019-12-31")]
    [InlineData("ОКТЯБРЬ — ДЕКАБРЬ 2019", TermKind.Months, "2019-10-01", "2019-12-31")]
    [InlineData("с октября по декабрь 2019 года", TermKind.Months, "2019-10-01", "2019-12-31")]
    [InlineData("ноябрь 2019 г. ‑ февраль 2020 г.", TermKind.Months, "2019-11-01", "2020-02-29")]
    [InlineData("окт.-дек. 2019 г.", TermKind.Months, "2019-10-01", "2019-12-31")]
    [InlineData("январь-июнь 2021 года", TermKind.Months, "2021-01-01", "2021-06-30")]
    [InlineData("I квартал 2020 года", TermKind.Months, "2020-01-01", "2020-03-31")]
    [InlineData("4-й кв. 2020 г.", TermKind.Months, "2020-10-01", "2020-12-31")]
    [InlineData("2 полугодие 2020 года", TermKind.Months, "2020-07-01", "2020-12-31")]
    [InlineData("2020 г.", TermKind.Year, "2020-01-01", "2020-12-31")]
    [InlineData("в течение 2020 года", TermKind.Year, "2020-01-01", "2020-12-31")]
    [InlineData("2019-2020 гг.", TermKind.Years, "2019-01-01", "2020-12-31")]
    [InlineData("2019 − 2021 годы", TermKind.Years, "2019-01-01", "2021-12-31")]
    [InlineData("2019-2020 г.г.", TermKind.Years, "2019-01-01", "2020-12-31")]
    [InlineData("с 2019 по 2024 год", TermKind.Years, "2019-01-01", "2024-12-31")]
    [InlineData("с 1 по 15 октября 2019 года", TermKind.Days, "2019-10-01", "2019-10-15")]
    [InlineData("1–15 октября 2019 г.", TermKind.Days, "2019-10-01", "2019-10-15")]
    [InlineData("с 20 декабря 2019 года по 10 января 2020 года", TermKind.Days, "2019-12-20", "2020-01-10")]
    [InlineData("с 01.10.2019 по 15.10.2019", TermKind.Days, "2019-10-01", "2019-10-15")]
    public void Read_Span_HasBothDays(string wording, TermKind kind, string from, string to)
    {
        var term = Assert.IsType<Term.Within>(TermReader.Read(wording));

        Assert.Equal(
            (kind, DateOnly.Parse(from, null), DateOnly.Parse(to, null), wording),
            (term.Kind, term.From, term.To, term.Wording));
    }

    [Theory]
    [Trait("R", "R20")]
    [InlineData("2019-2020 уч.год")]
    [InlineData("2019-2020 уч. год.")]
    [InlineData("2019—2020 уч. г.")]
    [InlineData("2019/2020 учебный год")]
    [InlineData("2019/20 уч.г.")]
    [InlineData("в течение 2019-2020 учебного года.")]
    [InlineData("в 2019-2020 учебном году")]
    public void Read_SchoolYear_IsSeptemberToAugust(string wording)
    {
        var term = Assert.IsType<Term.Within>(TermReader.Read(wording));

        Assert.Equal(
            (TermKind.SchoolYear, new DateOnly(2019, 9, 1), new DateOnly(2020, 8, 31)),
            (term.Kind, term.From, term.To));
    }

    [Theory]
    [Trait("R", "R23")]
    [InlineData("постоянно")]
    [InlineData("Постоянно.")]
    [InlineData("на постоянной основе")]
    public void Read_WithoutEnd_IsOngoing(string wording)
    {
        var term = Assert.IsType<Term.Ongoing>(TermReader.Read(wording));

        Assert.Null(term.End);
    }

    [Theory]
    [Trait("R", "R68")]
    [InlineData("Январь", 1)]
    [InlineData("мая", 5)]
    [InlineData("в августе", 8)]
    [InlineData("дек.", 12)]
    public void Read_MonthWithoutYear_IsYearly(string wording, int month) =>
        Assert.Equal(new Term.Yearly(wording, month), TermReader.Read(wording));

    [Theory]
    [InlineData("")]
    [InlineData("до 31 ноября 2019 года")]
    [InlineData("29.02.2019")]
    [InlineData("до 29.02.1900")]
    [InlineData("до 0 мая 2021 года")]
    [InlineData("2021-13-01")]
    [InlineData("до 09 апреля")]
    [InlineData("до 10.11.12")]
    [InlineData("до 2024 года")]
    [InlineData("до октября 2020 года")]
    [InlineData("к маю")]
    [InlineData("с октября 2019 года")]
    [InlineData("с 1 сентября 2019 года")]
    [InlineData("2019-2020")]
    [InlineData("2019-2020 г.")]
    [InlineData("2019-2021 уч. год")]
    [InlineData("2020-2019 гг.")]
    [InlineData("ноябрь-февраль 2020 года")]
    [InlineData("октябрь-декабрь")]
    [InlineData("с 20 декабря по 10 января 2020 года")]
    [InlineData("5 квартал 2020 года")]
    [InlineData("3 полугодие 2020 года")]
    [InlineData("IV полугодие 2020 года")]
    [InlineData("до 1 ноября 2019 года — 65 %; до 15 ноября 2019 года — 75 %")]
    [InlineData("по мере необходимости")]
    [InlineData("ежеквартально")]
    [InlineData("октябрь 0000 года")]
    [InlineData("@5")]
    [InlineData("@13999920192021")]
    public void Read_ImpossibleOrAmbiguous_IsNothing(string wording) => Assert.Null(TermReader.Read(wording));
}
