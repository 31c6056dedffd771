using System.Text.Json.Nodes;

namespace Bot.TelegramApi.Tests.BotApi;

public sealed class BotApiSpecTests
{
    [Theory]
    [InlineData("sendMessage", """{"chat_id":1,"text":"a"}""", null)]
    [InlineData("sendMessage", """{"chat_id":"@a","text":"a","link_preview_options":{"is_disabled":true}}""", null)]
    [InlineData("getMe", "{}", null)]
    [InlineData("sendMesage", "{}", "sendMesage: no such method")]
    [InlineData("sendMessage", """{"chat_id":1}""", "sendMessage.text: required")]
    [InlineData("sendMessage", """{"chat_id":1,"text":"a","colour":1}""", "sendMessage.colour: unknown")]
    [InlineData("sendMessage", """{"chat_id":true,"text":"a"}""", "sendMessage.chat_id: not Integer")]
    [InlineData("sendMessage", """{"chat_id":1.5,"text":"a"}""", "sendMessage.chat_id: not Integer")]
    [InlineData("sendMessage", """{"chat_id":1,"text":5}""", "sendMessage.text: not String")]
    [InlineData(
        "sendMessage", """{"chat_id":1,"text":"a","reply_markup":{"inline_keyboard":[[{"txt":"a"}]]}}""",
        "sendMessage.reply_markup.inline_keyboard[0][0].text: required")]
    [InlineData("getUpdates", """{"allowed_updates":"message"}""", "getUpdates.allowed_updates: not an array")]
    [InlineData("getUpdates", """{"allowed_updates":[1]}""", "getUpdates.allowed_updates[0]: not String")]
    [InlineData(
        "setMyCommands", """{"commands":[],"scope":{"type":"chat"}}""", null)]
    public void Check_Request_NamesWhatIsWrong(string method, string parameters, string? complaint)
    {
        var found = BotApiSpec.Published.Check(method, JsonNode.Parse(parameters)!.AsObject());

        if (complaint is null)
        {
            Assert.Empty(found);
        }
        else
        {
            Assert.Contains(complaint, found);
        }
    }
}
