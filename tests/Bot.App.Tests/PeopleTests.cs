using System.Text;
using Bot.Conversations.Effects;
using Bot.Monitoring.People;

namespace Bot.App.Tests;

public sealed class PeopleTests : DeskTest
{
    private const string Morning = "--Clock:Start=2021-04-05T10:00:00Z";

    [Fact]
    public async Task Invite_ForAUnit_PrintsTheLinkAndItsToken()
    {
        var result = await Desk.Done("invite", "--role", "respondent", "--unit", "luga");

        Assert.Equal(2, result.Lines.Count);
        Assert.Equal($"https://t.me/svod_demo_bot?start={result.Lines[1]}", result.Lines[0]);
        Assert.Matches("^[A-Za-z0-9_-]{20,64}$", result.Lines[1]);
    }

    [Fact]
    public async Task Invite_WithAPicture_DrawsTheLink_AndPrintsItWhereItCannotBeDrawn()
    {
        var folder = Path.GetDirectoryName(Desk.Database)!;
        var file = Path.Combine(folder, "вход.png");

        await Desk.Done("invite", "--role", "viewer", "--unit", "luga", "--qr", file);
        var failed = await Desk.Run(
            "invite", "--role", "viewer", "--unit", "luga", "--qr", Path.Combine(folder, "нет", "вход.png"));

        Assert.Equal([0x89, 0x50, 0x4E, 0x47], File.ReadAllBytes(file)[..4]);
        Assert.Equal((1, 2), (failed.Code, failed.Lines.Count));
    }

    [Fact]
    public async Task Invite_Twice_GivesTwoTokens()
    {
        var first = await Desk.Done("invite", "--role", "viewer", "--unit", "leningrad-region");
        var second = await Desk.Done("invite", "--role", "viewer", "--unit", "leningrad-region");

        Assert.NotEqual(first.Lines[1], second.Lines[1]);
    }

    [Fact]
    public async Task Invite_Token_IsNowhereInTheDatabase()
    {
        var token = (await Desk.Done("invite", "--role", "coordinator", "--unit", "luga")).Lines[1];

        var bytes = Directory.EnumerateFiles(Path.GetDirectoryName(Desk.Database)!, "svod.db*")
            .SelectMany(File.ReadAllBytes).ToArray();

        Assert.True(bytes.AsSpan().IndexOf("luga"u8) > 0);
        Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(token)));
        Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(token)));
    }

    [Theory]
    [InlineData("1", "2021-04-05 11:00Z")]
    [InlineData("8784", "2022-04-06 10:00Z")]
    public async Task Invite_WithHours_HoldsSoLong(string hours, string until)
    {
        await Desk.Done("invite", "--role", "respondent", "--unit", "luga", "--hours", hours, Morning);

        var people = await Desk.Done("people", Morning);

        Assert.Equal($"приглашение\trespondent\tluga\tдействует до {until}", Assert.Single(people.Lines));
    }

    [Fact]
    public async Task Invite_Unsaid_HoldsAWeekAndThenIsExpired()
    {
        await Desk.Done("invite", "--role", "respondent", "--unit", "luga", Morning);

        var people = await Desk.Done("people", "--Clock:Start=2021-04-12T10:05:00Z");

        Assert.Equal("приглашение\trespondent\tluga\tистекло 2021-04-12 10:00Z", Assert.Single(people.Lines));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("8785")]
    [InlineData("-1")]
    [InlineData("неделя")]
    [InlineData("99999999999999")]
    public async Task Invite_WithHoursOutOfBounds_IsWrongUsage(string hours)
    {
        var result = await Desk.Run("invite", "--role", "respondent", "--unit", "luga", "--hours", hours);

        Assert.Equal(2, result.Code);
        Assert.Equal(
            $"--hours: «{hours}» не подходит, нужно: сколько часов действует ссылка, от 1 до 8784. "
            + "Подсказка: svod invite --help.", result.Error);
    }

    [Fact]
    public async Task Invite_WithAnUnknownRole_IsWrongUsage()
    {
        var result = await Desk.Run("invite", "--role", "boss", "--unit", "luga");

        Assert.Equal(2, result.Code);
        Assert.Equal(
            "--role: «boss» не подходит, нужно: respondent, coordinator или viewer. Подсказка: svod invite --help.",
            result.Error);
    }

    [Fact]
    public async Task Invite_ForAnUnknownUnit_ListsThoseThereAre()
    {
        var result = await Desk.Run("invite", "--role", "respondent", "--unit", "narnia");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("Единицы «narnia» нет. Есть: leningrad-region, ", result.Error, StringComparison.Ordinal);
        Assert.Contains(", luga,", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_WhenNobodyWasInvited_SaysHowToInvite()
    {
        var result = await Desk.Done("people");

        Assert.Contains("svod invite --role", Assert.Single(result.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Revoke_OfARoleThatIsNotThere_SaysWhereTheNumbersAre()
    {
        var result = await Desk.Run("revoke", "7");

        Assert.Equal(1, result.Code);
        Assert.Equal("Действующей роли с номером 7 нет. Номера показывает svod people.", result.Error);
    }

    [Fact]
    public async Task Revoke_OfACoordinator_TakesBackTheInvitationsHeMade()
    {
        await Kept.Join(Desk, 5, "Анна", Role.Coordinator);
        await Kept.Join(Desk, 6, "Ольга", Role.Coordinator, "leningrad-region");
        await Kept.Do(
            Desk, new Effect.Invite(Made("his", 5)), new Effect.Invite(Made("hers", 6)),
            new Effect.Invite(Made("operators", null)));

        var result = await Desk.Done("revoke", "1");

        Assert.Equal(
            ["Роль 1 отозвана.", "Отозваны и приглашения, которые сделал этот участник: 1."], result.Lines);
        Assert.Equal(2, (await Desk.Done("people")).Lines.Count(line => line.StartsWith("приглашение", StringComparison.Ordinal)));
    }

    private static Invitation Made(string key, long? by) =>
        new(key, Role.Coordinator, "luga", new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero), null) { By = by };
}
