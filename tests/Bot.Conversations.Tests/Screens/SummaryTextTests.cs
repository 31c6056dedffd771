using Bot.Conversations.Summaries;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Summaries;

using static Bot.Conversations.Tests.Screens.SummaryWords;

namespace Bot.Conversations.Tests.Screens;

public sealed class SummaryTextTests
{
    [Theory]
    [Trait("R", "R43")]
    [Trait("R", "R44")]
    [InlineData(1329, 3497, "38 %", "цель 40 % — не достигнута: −2,00 п.п., не хватает 70 чел. (нужно 1 399)")]
    [InlineData(7155, 22361, "32 %", "цель 40 % — не достигнута: −8,00 п.п., не хватает 1 790 чел. (нужно 8 945)")]
    [InlineData(1398, 3497, "40 %", "цель 40 % — не достигнута: −0,02 п.п., не хватает 1 чел. (нужно 1 399)")]
    [InlineData(3999999, 10000000, "40 %", "цель 40 % — не достигнута: −0,00001 п.п., не хватает 1 чел. (нужно 4 000 000)")]
    [InlineData(12074, 22361, "54 %", "цель 40 % — достигнута (+14,00 п.п.)")]
    public void Summary_OfATarget_SaysHowFarItIs(int part, int whole, string shown, string expected)
    {
        var text = Say(With(Small([Share("1", new Target(40))])), "luga", Pair("luga", part, whole));

        Assert.Contains("Доля 1 — " + shown, text, StringComparison.Ordinal);
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("R", "R09")]
    [InlineData("luga", "собственная цель 80 % — не достигнута")]
    [InlineData("tosno", "цель на 2021 год: 16,50 % — достигнута")]
    public void Summary_OfATarget_SaysWhichOneItIs(string unit, string expected)
    {
        var target = new Target(1)
        {
            ByYear = new Dictionary<int, decimal> { [2021] = 16.5m },
            ByUnit = new Dictionary<string, decimal> { ["luga"] = 80 },
        };

        var text = Say(With(Small([Share("1", target)])), unit, Pair(unit, 64, 100));

        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R25")]
    public void Summary_OfAStagedTarget_NamesItsDay()
    {
        var target = new Target(null) { ByDate = [new StagedTarget(new(2021, 7, 5), 65), new(new(2021, 11, 15), 75)] };

        var text = Say(With(Small([Share("1", target)])), "luga", Pair("luga", 640, 1000));

        Assert.Contains("цель до 05.07.2021: 65 % — не достигнута: −1,00 п.п., не хватает 10 чел.", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R09")]
    public void Indicator_OfTheRegion_ShowsTheUnitsOwnTargets()
    {
        var target = new Target(null) { ByUnit = new Dictionary<string, decimal> { ["luga"] = 80, ["tosno"] = 60 } };
        var catalog = With(Small([Share("1", target)]));
        var summary = Summary(catalog, "leningrad-region", Pair("luga", 64, 100), Pair("tosno", 64, 100));

        var text = PlainSummary.Of(catalog, summary, "ru", "1");

        Assert.Contains("Лужский — 64,00 % (64 из 100); своя цель 80 % не достигнута", text, StringComparison.Ordinal);
        Assert.Contains("Тосненский — 64,00 % (64 из 100); своя цель 60 % достигнута", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R45")]
    public void Summary_OfAModelLevel_ShowsItOrSaysThatThereIsNone()
    {
        Assert.Contains("Модельный уровень не задан", Model([]), StringComparison.Ordinal);
        Assert.Contains("модельный уровень 90 %: −26,00 п.п.", Model(new() { ["1"] = 90 }), StringComparison.Ordinal);
        Assert.DoesNotContain("одельный", Model(null), StringComparison.Ordinal);

        static string Model(Dictionary<string, decimal>? values) => Say(
            With(Small([Share("1")], model: values is null ? null : new ModelLevel("Источник", values))), "luga",
            Pair("luga", 64, 100));
    }

    [Fact]
    [Trait("R", "R34")]
    public void Summary_Head_HasThePeriodAndTheDay()
    {
        var monitoring = Small([Share("1")]);

        Assert.Contains("Период: 2021\n", Say(With(monitoring), "luga"), StringComparison.Ordinal);
        Assert.Contains(
            "Период: 01.01.2021–30.06.2021, по состоянию на 01.09.2021",
            Say(With(monitoring, each => each with { To = new(2021, 6, 30), AsOf = new(2021, 9, 1) }), "luga"),
            StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R34")]
    public void Summary_OfManyWhoWereEarly_SaysItInOneLine()
    {
        var catalog = With(Small([Share("1")]), each => each with { AsOf = new(2021, 9, 1) });
        var entries = catalog.Organisations[0].Units.Where(unit => unit.Level == "municipality")
            .Select(unit => Pair(unit.Id, 1, 2)).ToArray();

        var many = Say(catalog, "leningrad-region", entries);

        Assert.Contains("Раньше отчётной даты 01.09.2021 сдали: 18 (с 05.07.2021 по 05.07.2021)", many, StringComparison.Ordinal);
        Assert.Equal(1, many.Split("⚠️").Length - 1);
        Assert.Contains(
            "Лужский район: сдано 05.07.2021, раньше отчётной даты 01.09.2021",
            Say(catalog, "leningrad-region", Pair("luga", 1, 2)), StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_OfGroupsWithNothingInThem_HasNoEmptyHeading()
    {
        var text = Say(With(Small([Share("1")])), "luga", Pair("luga", 1, 2));

        Assert.Contains("Все\n1. Доля 1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Вопросы", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Пусто", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R29")]
    public void Summary_OfTwoFigures_SaysWhichWasTaken()
    {
        var monitoring = Small([Share("1")]);
        var plain = With(monitoring, each => each with
        {
            Level = "region", RollUp = new RollUp("municipality", RollUpSource.Own),
        });

        var text = Say(plain, "leningrad-region", Pair("leningrad-region", 10, 20), Pair("luga", 9, 20));

        Assert.Contains("своё число 10, сумма по организациям ниже 9 (сдали 1 из 18), расхождение 1. В расчёт взято 10.", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R47")]
    [Trait("R", "R70")]
    public void Indicator_WithAPast_SaysWhatBecameOfIt()
    {
        var before = With(Small([Share("1")]));
        var catalog = before with
        {
            Campaigns =
            [
                before.Campaigns[0] with { Id = "past", From = new(2020, 1, 1), To = new(2020, 12, 31) },
                before.Campaigns[0],
            ],
        };
        var past = Pair("luga", 32, 100) with { Key = new EntryKey("past", "luga") };
        var was = SummaryCalculator.Compute(
            catalog, catalog.Campaigns[0], catalog.Unit("luga")!,
            new Dictionary<EntryKey, Entry> { [past.Key] = past }, Now);

        var text = PlainSummary.Of(catalog, Summary(catalog, "luga", Pair("luga", 36, 100)), "ru", "1", was);
        var silent = PlainSummary.Of(catalog, Summary(catalog, "luga"), "ru", "1", was);

        Assert.Contains("Было 32,00 % (2020), стало 36,00 %: +4,00 п.п.", text, StringComparison.Ordinal);
        Assert.Contains("С прошлым сбором (2020) не сравнить: сейчас данных нет.", silent, StringComparison.Ordinal);
    }
}
