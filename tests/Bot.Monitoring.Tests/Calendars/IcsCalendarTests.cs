using System.Text;
using Bot.Monitoring.Calendars;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Monitoring.Tests.Calendars;

public sealed class IcsCalendarTests
{
    private static readonly IcsDeadline Luga = new(
        "dee-2021", "collection", "luga", new(2021, 4, 9), 0, "Цифровая среда: сдать", "Осталось: 4");

    [Fact]
    public void Deadline_WithAnAlarm_IsAWholeDay() => Assert.Equal(
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Svod//Deadlines//RU", "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH", "X-WR-CALNAME:Сроки",
            "BEGIN:VEVENT", "UID:dee-2021/collection/luga@svod", "DTSTAMP:20210405T070000Z", "SEQUENCE:0",
            "DTSTART;VALUE=DATE:20210409", "DTEND;VALUE=DATE:20210410", "SUMMARY:Цифровая среда: сдать",
            "DESCRIPTION:Осталось: 4", "TRANSP:TRANSPARENT",
            "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Цифровая среда: сдать", "TRIGGER:-PT14H0M", "END:VALARM",
            "END:VEVENT", "END:VCALENDAR",
        ],
        Unfolded(Write(Luga)));

    [Fact]
    public void Deadline_ThatMoved_KeepsItsUidAndCountsOn()
    {
        var lines = Unfolded(Write(Luga with { Due = new(2021, 12, 31), Moves = 2 }));

        Assert.Contains("UID:dee-2021/collection/luga@svod", lines);
        Assert.Contains("SEQUENCE:2", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20211231", lines);
        Assert.Contains("DTEND;VALUE=DATE:20220101", lines);
    }

    [Theory]
    [InlineData("a;b, c\\d", @"a\;b\, c\\d")]
    [InlineData("one\r\ntwo\nthree", @"one\ntwo\nthree")]
    [InlineData("bell\u0007 tab\t", "bell  tab ")]
    public void Text_WithSignsOfTheFormat_IsEscaped(string text, string expected) =>
        Assert.Contains("SUMMARY:" + expected, Unfolded(Write(Luga with { Title = text })));

    [Fact]
    public void Deadline_WithoutTextAndAlarm_HasNeither()
    {
        var lines = Unfolded(IcsCalendar.Write("Сроки", [Luga with { Text = "" }], Sample.Now, null));

        Assert.DoesNotContain(lines, line => line.StartsWith("DESCRIPTION", StringComparison.Ordinal));
        Assert.DoesNotContain("BEGIN:VALARM", lines);
    }

    // RFC 5545, 3.1: lines end in CRLF and have at most 75 octets; folding splits no letter and loses nothing.
    [Fact]
    public void Lines_OfAnyText_AreFoldedAsTheStandardSays() => Properties.Hold(
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get + " Ленинградская область 🏫 "), text =>
        {
            var written = Write(Luga with { Title = string.Concat(Enumerable.Repeat(text, 4)), Text = text });
            var lines = written.Split("\r\n");

            Assert.Equal("", lines[^1]);
            Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
            Assert.All(lines, line => Assert.DoesNotContain('\n', line));
            Assert.Equal(written, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(written)));
            Assert.Equal(22, Unfolded(written).Length);
        });

    private static string Write(IcsDeadline deadline) =>
        IcsCalendar.Write("Сроки", [deadline], Sample.Now, new TimeOnly(10, 0));

    private static string[] Unfolded(string text) =>
        text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[..^1];
}
