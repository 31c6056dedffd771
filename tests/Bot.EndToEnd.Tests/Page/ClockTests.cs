using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Bot.EndToEnd.Tests.Page;

public sealed class ClockTests : IAsyncLifetime
{
    private DemoHost Host { get; } = new();

    public Task InitializeAsync() => Host.StartAsync();

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();

    [Fact]
    public async Task Clock_Asked_SaysTheMomentInRussianWords()
    {
        var state = await Host.Http.GetFromJsonAsync<JsonObject>("demo/clock");

        Assert.Equal("пн 5 апреля 2021, 10:00", (string?)state!["text"]);
        Assert.Equal("МСК", (string?)state["zone"]);
        Assert.Equal("2021-04-05T10:00:00+03:00", (string?)state["now"]);
    }

    [Theory]
    [InlineData("""{"addMinutes":60}""", "пн 5 апреля 2021, 11:00")]
    [InlineData("""{"addMinutes":1440}""", "вт 6 апреля 2021, 10:00")]
    [InlineData("""{"now":"2021-04-11T10:00"}""", "вс 11 апреля 2021, 10:00")]
    [InlineData("""{"now":"2021-04-08T10:00:00+03:00"}""", "чт 8 апреля 2021, 10:00")]
    [InlineData("""{"now":"2021-12-31T21:30:00Z"}""", "сб 1 января 2022, 00:30")]
    public async Task Clock_MovedForward_StandsThere(string move, string expected)
    {
        var (status, answer) = await Move(move);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(expected, (string?)answer["text"]);
        Assert.Equal(expected, (string?)(await Host.Http.GetFromJsonAsync<JsonObject>("demo/clock"))!["text"]);
    }

    [Theory]
    [InlineData("""{"now":"2021-04-05T09:59"}""", "только вперёд")]
    [InlineData("""{"addMinutes":-1}""", "только вперёд")]
    [InlineData("""{"addMinutes":-2147483648}""", "только вперёд")]
    [InlineData("""{"now":"9999-12-31T23:59"}""", "не дальше чем на год")]
    [InlineData("""{"addMinutes":2147483647}""", "не дальше чем на год")]
    [InlineData("""{"now":"завтра"}""", "Не понял")]
    [InlineData("""{}""", "Не понял")]
    public async Task Clock_MovedWhereItCannotGo_SaysWhyAndStays(string move, string reason)
    {
        var (status, answer) = await Move(move);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(reason, (string?)answer["error"], StringComparison.Ordinal);
        Assert.Equal(Cast.Start, Host.Clock.GetUtcNow());
    }

    private async Task<(HttpStatusCode Status, JsonObject Answer)> Move(string move)
    {
        using var content = new StringContent(move, null, "application/json");
        using var response = await Host.Http.PostAsync(new Uri("demo/clock", UriKind.Relative), content);
        return (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonObject>())!);
    }
}
