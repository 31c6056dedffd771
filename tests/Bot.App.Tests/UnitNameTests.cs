namespace Bot.App.Tests;

public sealed class UnitNameTests : DeskTest
{
    [Theory]
    [InlineData("Лужского района")]
    [InlineData("ЛУЖСКИЙ Р-Н")]
    [InlineData("luga")]
    [Trait("R", "R32")]
    public async Task Invite_ByNameInAnyForm_IsForTheUnit(string name)
    {
        await Desk.Done("invite", "--role", "respondent", "--unit", name);

        Assert.Contains("\tluga\t", Assert.Single((await Desk.Done("people")).Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Приозеский", "Возможно, вы имели в виду: Приозерский район (priozersk).")]
    [InlineData("Кироский", "Возможно, вы имели в виду: Кировский район (kirovsk), Киришский район (kirishi)")]
    [InlineData("Нарния", "Есть: ")]
    [Trait("R", "R32")]
    public async Task Invite_ByNameNotSure_IsAskedAbout(string name, string cure)
    {
        var result = await Desk.Run("invite", "--role", "respondent", "--unit", name);

        Assert.Equal(1, result.Code);
        Assert.Equal("", result.Output);
        Assert.Contains($"Единицы «{name}» нет. {cure}", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R32")]
    public async Task SummaryAndImport_ByNameInAnyForm_AreOfTheUnit()
    {
        await Desk.Done("import", "dee-2021", Desk.Write("form.csv", Form.Document), "--unit", "Лужский район");

        var result = await Desk.Done("summary", "dee-2021", "--unit", "в Лужском");

        Assert.Contains("Лужский район", result.Output, StringComparison.Ordinal);
        Assert.Contains("99 %", result.Output, StringComparison.Ordinal);
    }
}
