namespace Bot.App.Tests;

public sealed class NewTests : DeskTest
{
    private const string Spring2022 = "--Clock:Start=2022-03-01T10:00:00Z";

    [Fact]
    public async Task NewMonitoring_InACopyOfTheDefinitions_PassesTheCheckAndCanBeFilled()
    {
        var copy = Desk.CopyOfConfig();

        var made = await Desk.Done("new", "monitoring", "clubs", "--Config:Path", copy, Spring2022);

        Assert.Equal(
            [
                $"Записан {Path.Combine(copy, "monitorings/clubs.yaml")}.",
                $"Записан {Path.Combine(copy, "campaigns/clubs-2022.yaml")}.",
                "Отвечает Ленинградская область (leningrad-region); другую организацию назовите в --organisation.",
                "Впишите своё и проверьте: svod check.",
            ],
            made.Lines);
        await Desk.Done("check", "--Config:Path", copy);
        var form = Desk.Write("form.csv", Form.Of([("1.1", 30), ("1.2", 40)]));
        var filled = await Desk.Done("import", "clubs-2022", form, "--unit", "luga", "--Config:Path", copy, Spring2022);
        Assert.Equal("clubs-2022, Лужский район: изменений 2.", filled.Lines[0]);
    }

    [Fact]
    public async Task NewMonitoring_OfAnOrganisation_AsksItsUnits()
    {
        var copy = Desk.CopyOfConfig();

        var made = await Desk.Done(
            "new", "monitoring", "clubs", "--organisation", "leninsk-kuznetsky", "--Config:Path", copy, Spring2022);

        Assert.Equal("Отвечает Ленинск-Кузнецкий муниципальный округ (leninsk-kuznetsky).", made.Lines[2]);
        var campaign = await File.ReadAllTextAsync(Path.Combine(copy, "campaigns/clubs-2022.yaml"));
        Assert.Contains("organisation: leninsk-kuznetsky\nlevel: municipality\n", campaign, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewMonitoring_OfAnUnknownOrganisation_ListsThem()
    {
        var copy = Desk.CopyOfConfig();

        var result = await Desk.Run("new", "monitoring", "clubs", "--organisation", "moon", "--Config:Path", copy);

        Assert.Equal(1, result.Code);
        Assert.Equal("Организации «moon» нет. Есть: leningrad-region, leninsk-kuznetsky.", result.Error);
    }

    [Fact]
    public async Task NewMonitoring_WhereAFileIsThere_ChangesNothing()
    {
        var copy = Desk.CopyOfConfig();
        var campaign = Path.Combine(copy, "campaigns/needs-2022.yaml");

        var result = await Desk.Run("new", "monitoring", "needs", "--Config:Path", copy, Spring2022);

        Assert.Equal(1, result.Code);
        Assert.Equal(
            $"Файл {Path.Combine(copy, "monitorings/needs.yaml")} уже есть, ничего не записано. "
            + "Возьмите другое обозначение.",
            result.Error);
        Assert.False(File.Exists(campaign));
    }

    [Theory]
    [InlineData("Clubs")]
    [InlineData("кружки")]
    [InlineData("../clubs")]
    [InlineData("clubs-v2")]
    public async Task NewMonitoring_WithABadId_IsWrongUsage(string id)
    {
        var result = await Desk.Run("new", "monitoring", id);

        Assert.Equal(2, result.Code);
        Assert.Equal(
            $"ID: «{id}» не подходит, нужно: строчные латинские буквы, цифры, дефис и подчёркивание, без -v1 на конце. "
            + "Подсказка: svod new --help.",
            result.Error);
    }

    [Fact]
    public async Task New_OfSomethingElse_IsWrongUsage()
    {
        var result = await Desk.Run("new", "campaign", "clubs");

        Assert.Equal(2, result.Code);
        Assert.StartsWith("WHAT: «campaign» не подходит, нужно: monitoring.", result.Error, StringComparison.Ordinal);
    }
}
