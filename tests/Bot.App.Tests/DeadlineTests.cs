using System.Text.Json;

namespace Bot.App.Tests;

public sealed class DeadlineTests : DeskTest
{
    private const string Later = "--Clock:Start=2021-04-20T09:00:00+03:00";

    [Fact]
    [Trait("R", "R18")]
    public async Task Deadline_OfAStageWithoutOne_IsKnownToTheOtherVerbsFromThenOn()
    {
        var config = WithoutADueDay();
        var before = await Desk.Done("missing", "dee-2021", config, Later);

        var result = await Desk.Done(
            "deadline", "dee-2021", "collection", "2021-04-12", "--letter", "№ 12 от 01.04.2021", config);

        Assert.Equal("dee-2021, Сбор сведений: срок не назначен", before.Lines[0]);
        Assert.Equal(
            "dee-2021, collection «Сбор сведений»: срок до 12 апреля 2021, понедельник "
            + "(письмо № 12 от 01.04.2021). Было: срок не назначен.", Assert.Single(result.Lines));
        Assert.Equal(
            "dee-2021, Сбор сведений: срок до 12 апреля 2021, понедельник (письмо № 12 от 01.04.2021)",
            (await Desk.Done("missing", "dee-2021", config, Later)).Lines[0]);
        Assert.Equal(8, await LateDays("luga", config));
    }

    [Fact]
    [Trait("R", "R18")]
    public async Task Campaigns_BeforeAndAfterADeadline_SayWhetherThereIsOne()
    {
        var config = WithoutADueDay();
        var before = await Desk.Done("campaigns", config);

        await Desk.Done("deadline", "dee-2021", "collection", "2021-04-12", config);
        await Desk.Done("deadline", "dee-2021", "collection", "2021-04-19", "--unit", "luga", config);
        var after = await Desk.Done("campaigns", config);

        Assert.Contains("  collection\tСбор сведений: срок не назначен", before.Lines);
        Assert.Contains("  collection\tСбор сведений: срок до 12 апреля 2021, понедельник", after.Lines);
        Assert.Contains("    Лужский район: срок до 19 апреля 2021, понедельник", after.Lines);
    }

    [Fact]
    public async Task Deadline_ForOneUnit_IsAnExtensionForThatOne()
    {
        await Desk.Done("deadline", "dee-2021", "collection", "2021-04-19", "--unit", "luga");

        Assert.Equal(1, await LateDays("luga"));
        Assert.Equal(11, await LateDays("tosno"));
    }

    [Fact]
    public async Task Deadline_ForOneUnit_NamesTheUnitAndItsDayBefore()
    {
        var result = await Desk.Done("deadline", "dee-2021", "collection", "2021-04-19", "--unit", "luga");

        Assert.Equal(
            "dee-2021, collection «Сбор сведений», только Лужский район: срок до 19 апреля 2021, понедельник. "
            + "Было: срок до 9 апреля 2021, пятница.", Assert.Single(result.Lines));
    }

    [Fact]
    [Trait("R", "R18")]
    [Trait("R", "R33")]
    public async Task Deadline_MovedWithoutALetter_IsNotTheLettersAnyMore()
    {
        string[] stage = ["municipal-dee-2021-1", "collection"];
        await Desk.Done(["deadline", .. stage, "2021-12-24", "--letter", "№ 12 от 01.12.2021"]);

        var moved = await Desk.Done(["deadline", .. stage, "2021-12-25"]);
        var own = await Desk.Done(["deadline", .. stage, "2021-12-27", "--unit", "lk-school-1", "--letter", "№ 13"]);

        Assert.EndsWith(
            "срок до 25 декабря 2021, суббота. Было: срок до 24 декабря 2021, пятница (письмо № 12 от 01.12.2021).",
            Assert.Single(moved.Lines), StringComparison.Ordinal);
        Assert.Contains("понедельник (письмо № 13). Было", Assert.Single(own.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadline_MovedTwice_IsTheLastOne()
    {
        await Desk.Done("deadline", "dee-2021", "collection", "2021-04-16");

        var result = await Desk.Done("deadline", "dee-2021", "collection", "2021-04-14");

        Assert.EndsWith(
            "срок до 14 апреля 2021, среда. Было: срок до 16 апреля 2021, пятница.", Assert.Single(result.Lines),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadline_SaidAgain_ChangesNothing()
    {
        var result = await Desk.Done("deadline", "dee-2021", "collection", "2021-04-09");

        Assert.EndsWith("Так и было, ничего не изменено.", Assert.Single(result.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Этапа «note» в кампании dee-2021 нет. Есть: collection, consolidation.",
        "dee-2021", "note", "2021-04-30")]
    [InlineData(
        "9 апреля 2021, пятница — раньше начала этапа consolidation: 10 апреля 2021, суббота. "
        + "Назначьте день не раньше начала.",
        "dee-2021", "consolidation", "2021-04-09")]
    [InlineData(
        "«leningrad-region» не отвечает в кампании dee-2021. Отвечают: ",
        "dee-2021", "collection", "2021-04-12", "--unit", "leningrad-region")]
    [InlineData("Единицы «narnia» нет", "dee-2021", "collection", "2021-04-12", "--unit", "narnia")]
    [InlineData("Кампании «dee-1999» нет. Есть: ", "dee-1999", "collection", "2021-04-12")]
    public async Task Deadline_ThatCannotBe_IsRefusedWithTheCure(string error, params string[] words)
    {
        var result = await Desk.Run(["deadline", .. words]);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.StartsWith(error, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("luga", 0)]
    public async Task Deadline_AfterTheLastDay_IsForOneUnitOnly(string? unit, int code)
    {
        var config = Changed("due: 2021-04-09", "due: 2021-04-09\n    closes: 2021-04-15");
        string[] one = unit is null ? [] : ["--unit", unit];

        var result = await Desk.Run(["deadline", "dee-2021", "collection", "2021-04-16", config, .. one]);

        Assert.Equal(code, result.Code);
        Assert.Equal(code, result.ErrorLines.Count(line => line.StartsWith(
            "16 апреля 2021, пятница — позже последнего дня приёма этапа collection: 15 апреля 2021, четверг.",
            StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("когда-нибудь")]
    [InlineData("2021-04-31")]
    public async Task Deadline_OfWordsThatAreNoDay_IsWrongUsage(string date)
    {
        var result = await Desk.Run("deadline", "dee-2021", "collection", date);

        Assert.Equal(2, result.Code);
        Assert.StartsWith($"DATE: «{date}» не подходит, нужно: дата: 2021-04-09", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R18")]
    [Trait("R", "R19")]
    [Trait("R", "R20")]
    public async Task Campaigns_OfASchoolYear_AreCountedAgainstTheDocument()
    {
        var result = await Desk.Done("campaigns");

        Assert.Contains("  collection\tОтчёт школ: с 01.09.2021, срок не назначен", result.Lines);
        Assert.Contains(
            "municipal-dee, учебный год 2021/22: запланировано сборов 2 из 2, справок 1 из 1.", result.Lines);
    }

    private string WithoutADueDay() => Changed("    due: 2021-04-09\n", "");

    private string Changed(string old, string now)
    {
        var copy = Desk.CopyOfConfig();
        var file = Path.Combine(copy, "campaigns", "dee-2021.yaml");
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, now, StringComparison.Ordinal));
        return "--Config:Path=" + copy;
    }

    private async Task<int> LateDays(string unit, params string[] settings)
    {
        var result = await Desk.Done(["missing", "dee-2021", "--json", Later, .. settings]);
        using var json = JsonDocument.Parse(result.Output);
        return json.RootElement.GetProperty("units").EnumerateArray()
            .Single(each => each.GetProperty("unit").GetString() == unit).GetProperty("lateDays").GetInt32();
    }
}
