namespace Bot.Sandbox.Tests;

public sealed class ConversationTests
{
    [Fact]
    public async Task Conversation_PolledAndAnswered_ReachesThePerson()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        var said = sandbox.World.SendText(SandboxFixture.Anna, "Добрый день");

        var update = Assert.Single(await sandbox.PollAsync());
        Assert.Equal(said.UpdateId, update.GetProperty("update_id").GetInt64());
        var message = update.GetProperty("message");
        Assert.Equal("Добрый день", message.GetProperty("text").GetString());
        Assert.Equal(1617865200, message.GetProperty("date").GetInt64());
        Assert.Equal("private", message.GetProperty("chat").GetProperty("type").GetString());

        var keyboard = new { inline_keyboard = new[] { new[] { new { text = "Да", callback_data = "yes" } } } };
        var id = await sandbox.SendAsync("Начнём?", keyboard);
        var seen = await sandbox.World.WaitForMessageAsync(SandboxFixture.Anna, 0, m => m.Id == id, default);
        Assert.Equal(new SandboxButton("Да", "yes"), Assert.Single(Assert.Single(seen.Buttons)));

        var press = sandbox.World.Press(SandboxFixture.Anna, id, 0, 0);
        var query = (await sandbox.PollAsync(said.UpdateId!.Value + 1))[0].GetProperty("callback_query");
        Assert.Equal(press.QueryId, query.GetProperty("id").GetString());
        Assert.Equal("yes", query.GetProperty("data").GetString());
        Assert.True(
            (await sandbox.ResultAsync("answerCallbackQuery", new { callback_query_id = press.QueryId })).GetBoolean());
        Assert.True(sandbox.World.CallbackAnswer(press.QueryId)!.Answered);
    }
}
