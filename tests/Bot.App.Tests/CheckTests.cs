namespace Bot.App.Tests;

public sealed class CheckTests : DeskTest
{
    [Fact]
    public async Task Check_OfTheShippedDefinitions_IsGood()
    {
        var result = await Desk.Done("check");

        Assert.Equal("Всё в порядке: организаций 2, мониторингов 4, кампаний 5, реестров 2.", Assert.Single(result.Lines));
        Assert.False(File.Exists(Desk.Database));
    }

    [Fact]
    public async Task Check_OfBrokenDefinitions_NamesFileLineAndCureOfEach()
    {
        var copy = Desk.CopyOfConfig();
        Spoil(copy, "campaigns/dee-2021.yaml", "due: 2021-04-09", "due: 2021-04-31");
        Spoil(copy, "monitorings/dee.yaml", "severity: soft", "severity: gentle");

        var result = await Desk.Run("check", "--Config:Path", copy);

        Assert.Equal(1, result.Code);
        Assert.Equal("", result.Output);
        Assert.Equal(2, result.ErrorLines.Count);
        Assert.Matches(@"^config/campaigns/dee-2021\.yaml:13: .+\. .+\.$", result.ErrorLines[0]);
        Assert.Matches(@"^config/monitorings/dee\.yaml:\d+: .+\. .+\.$", result.ErrorLines[1]);
    }

    [Fact]
    public async Task Check_OfAFolderThatIsNotThere_SaysWhichSetting()
    {
        var result = await Desk.Run("check", "--Config:Path", Path.Combine(Desk.Root, "no-such-folder"));

        Assert.Equal(1, result.Code);
        Assert.EndsWith("Проверьте настройку Config:Path.", result.Error, StringComparison.Ordinal);
    }

    private static void Spoil(string folder, string file, string good, string bad)
    {
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(good, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(good, bad, StringComparison.Ordinal));
    }
}
