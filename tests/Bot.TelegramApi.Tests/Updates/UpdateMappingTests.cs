using System.Text;
using Bot.Runner.Receiving;
using Bot.TelegramApi.Answers;
using Bot.TelegramApi.Updates;

namespace Bot.TelegramApi.Tests.Updates;

public sealed class UpdateMappingTests
{
    private const string From = """
        "from":{"id":11,"is_bot":false,"first_name":"Анна","last_name":"Петрова","language_code":"ru"}
        """;

    private const string Private = """@from,"chat":{"id":11,"type":"private"},"date":1,"message_id":7""";
    private const string Group = """@from,"chat":{"id":-5,"type":"group"},"date":1,"message_id":7""";

    private static readonly BotUser Me = new(99, "Свод", "svod_bot");
    private static readonly Sender Anna = new(11, "Анна Петрова", "ru");

    public static TheoryData<string, Incoming> ForTheInbox => new()
    {
        { """{"message":{@private,"text":"42"}}""", new Incoming.Text("42", 7) },
        {
            """{"message":{@private,"text":"a b","entities":[{"type":"bold","offset":0,"length":1}]}}""",
            new Incoming.Text("a b", 7)
        },
        { """{"message":{@private,"text":"x\ud800y"}}""", new Incoming.Text("x\ufffdy", 7) },
        { """{"message":{@private,"text":"\ud83d\ude00\udc00\n\"\u0416"}}""", new Incoming.Text("😀\ufffd\n\"Ж", 7) },
        { """{"message":{@private,"text":"1","new_field":{"a":[1,{}]}}}""", new Incoming.Text("1", 7) },
        { """{"message":{@private,"photo":[{}],"caption":"42"}}""", new Incoming.Attachment("photo") { Caption = "42" } },
        {
            """
            {"message":{@private,"caption":" приказ\n","document":{"file_id":"BQAD","file_name":"приказ.pdf","file_size":52000}}}
            """,
            new Incoming.Attachment("document") { File = new("BQAD", "приказ.pdf", 52_000), Caption = "приказ" }
        },
        {
            """
            {"message":{@private,"photo":[
              {"file_id":"s","width":90,"height":67,"file_size":900},
              {"file_id":"x","width":1280,"height":960,"file_size":90000},
              {"file_id":"m","width":320,"height":240}]}}
            """,
            new Incoming.Attachment("photo") { File = new("x", "photo.jpg", 90_000) }
        },
        {
            """{"message":{@private,"video":{"file_id":"v"},"caption":"как было"}}""",
            new Incoming.Attachment("video") { Caption = "как было" }
        },
        { """{"message":{@private,"document":{"file_id":5,"file_name":"a"}}}""", new Incoming.Attachment("document") },
        {
            """{"message":{@private,"document":{"file_id":"a","file_size":"big"},"caption":7}}""",
            new Incoming.Attachment("document") { File = new("a", "file", null) }
        },
        { """{"message":{@private,"document":{},"animation":{}}}""", new Incoming.Attachment("animation") },
        { """{"message":{@private,"document":{}}}""", new Incoming.Attachment("document") },
        { """{"message":{@private,"location":{},"venue":{}}}""", new Incoming.Attachment("venue") },
        { """{"message":{@private,"sticker":{}}}""", new Incoming.Attachment("sticker") },
        { """{"message":{@private,"voice":{}}}""", new Incoming.Attachment("voice") },
        { """{"message":{@private,"hologram":{}}}""", new Incoming.Attachment("unknown") },
        { """{"edited_message":{@private,"text":"43"}}""", new Incoming.Edited("43", 7) },
        { """{"message":{@group,"migrate_to_chat_id":-1001}}""", new Incoming.Moved(-1001) },
        {
            """{"callback_query":{"id":"9",@from,"message":{@private},"data":"t"}}""",
            new Incoming.Press("t")
        },
        {
            """
            {"callback_query":{"id":"9",@from,"data":"t",
             "message":{"chat":{"id":11,"type":"private"},"message_id":3,"date":0}}}
            """,
            new Incoming.Press("t")
        },
        { """{"my_chat_member":{@private,"new_chat_member":{"status":"kicked"}}}""", new Incoming.Reach(false) },
        { """{"my_chat_member":{@private,"new_chat_member":{"status":"member"}}}""", new Incoming.Reach(true) },
        { InGroup("/help", "bot_command", 0, 5), new Incoming.InGroup() },
        { InGroup("/help@SVOD_bot", "bot_command", 0, 14), new Incoming.InGroup() },
        { InGroup("эй @svod_bot", "mention", 3, 9), new Incoming.InGroup() },
        {
            """
            {"message":{@group,"text":"Свод",
             "entities":[{"type":"text_mention","offset":0,"length":4,"user":{"id":99}}]}}
            """,
            new Incoming.InGroup()
        },
    };

    [Theory]
    [MemberData(nameof(ForTheInbox))]
    public void Map_UpdateForUs_IsTaken(string json, Incoming content)
    {
        var mapped = Map(json);

        Assert.Equal(Fate.Taken, mapped.Fate);
        Assert.Equal(content, mapped.Received!.Content);
        Assert.Equal(Anna, mapped.Received.Sender);
        Assert.Equal(5, mapped.Received.Update);
        Assert.Equal(json.Contains("@group", StringComparison.Ordinal) ? -5 : 11, mapped.Received.Chat);
    }

    [Theory]
    [InlineData("""{"message":{@group,"text":"просто разговор"}}""", Fate.Dropped)]
    [InlineData("""{"message":{@group,"photo":[]}}""", Fate.Dropped)]
    [InlineData("""{"edited_message":{@group,"text":"/help"}}""", Fate.Dropped)]
    [InlineData("""{"edited_message":{@private,"caption":"a"}}""", Fate.Dropped)]
    [InlineData("""{"message":{@private,"pinned_message":{}}}""", Fate.Dropped)]
    [InlineData("""{"channel_post":{"chat":{"id":-1,"type":"channel"},"message_id":1,"text":"a"}}""", Fate.Dropped)]
    [InlineData(
        """{"message":{"from":{"id":1,"is_bot":true},"chat":{"id":1,"type":"private"},"message_id":1,"text":"a"}}""",
        Fate.Dropped)]
    [InlineData("""{"message":{"chat":{"id":-1,"type":"channel"},"message_id":1,"text":"a"}}""", Fate.Dropped)]
    [InlineData("""{"my_chat_member":{@group,"new_chat_member":{"status":"left"}}}""", Fate.Dropped)]
    [InlineData("""{"hologram_received":{"id":1}}""", Fate.Unknown)]
    [InlineData("{}", Fate.Unknown)]
    [InlineData(
        """{"my_chat_member":{"chat":{"id":1,"type":"hologram"},"new_chat_member":{"status":"x"}}}""", Fate.Unknown)]
    [InlineData("""{"my_chat_member":{@private,"new_chat_member":{"status":"hibernating"}}}""", Fate.Unknown)]
    [InlineData(
        """{"message":{"from":{"id":1},"chat":{"id":1,"type":"hologram"},"message_id":1,"text":"a"}}""", Fate.Unknown)]
    [InlineData("""{"message":{@private,"text":42}}""", Fate.Unreadable)]
    [InlineData("""{"message":{"chat":{"id":"11","type":"private"},"message_id":1,"text":"a"}}""", Fate.Unreadable)]
    [InlineData("""{"message":{"chat":{"id":1e30,"type":"private"},"message_id":1,"text":"a"}}""", Fate.Unreadable)]
    [InlineData("""{"message":{"chat":[],"message_id":1,"text":"a"}}""", Fate.Unreadable)]
    [InlineData("""{"message":{"chat":{"id":1,"type":"private"},"message_id":"1","text":"a"}}""", Fate.Unreadable)]
    [InlineData("""{"message":"a"}""", Fate.Unreadable)]
    [InlineData("""{"message":null}""", Fate.Unreadable)]
    [InlineData("""{"callback_query":{"id":5,"data":"t"}}""", Fate.Unreadable)]
    [InlineData("""{"my_chat_member":{@private,"new_chat_member":{"status":7}}}""", Fate.Unreadable)]
    public void Map_UpdateNotForUs_HasItsFate(string json, Fate fate)
    {
        Assert.Equal(new MappedUpdate(5, fate), Map(json));
    }

    [Theory]
    [InlineData("/help@other_bot", "bot_command", 0, 15)]
    [InlineData("@other_bot", "mention", 0, 10)]
    [InlineData("/help", "bot_command", 0, 500)]
    [InlineData("/help", "bot_command", -1, 3)]
    [InlineData("/help", "bot_command", 9_007_199_254_740_991, 9_007_199_254_740_991)]
    [InlineData("/help", "bold", 0, 5)]
    public void Map_GroupMessageForOthers_IsDropped(string text, string type, long offset, long length)
    {
        Assert.Equal(Fate.Dropped, Map(InGroup(text, type, offset, length)).Fate);
    }

    [Theory]
    [InlineData("""{"callback_query":{"id":"9",@from,"message":{@private}}}""")]
    [InlineData("""{"callback_query":{"id":"9",@from,"inline_message_id":"a","data":"t"}}""")]
    [InlineData("""{"callback_query":{"id":"9",@from,"message":{@group},"data":"t"}}""")]
    public void Map_PressThatMeansNothing_IsStillAcknowledged(string json)
    {
        Assert.Equal(new MappedUpdate(5, Fate.Dropped, null, "9"), Map(json));
    }

    [Fact]
    public void Map_Press_CarriesItsQuery()
    {
        Assert.Equal("9", Map("""{"callback_query":{"id":"9",@from,"message":{@private},"data":"t"}}""").CallbackQuery);
    }

    [Theory]
    [InlineData("""{"first_name":"Анна"}""", "Анна", null)]
    [InlineData("""{"first_name":" ","username":"anna"}""", "anna", null)]
    [InlineData("""{"first_name":5,"language_code":"en-US"}""", "", "en")]
    [InlineData("""{"first_name":"a\nb","language_code":"kab"}""", "a b", null)]
    [InlineData("""{"first_name":"a","language_code":"ЯЯ"}""", "a", null)]
    public void Map_Sender_IsWhatIsKnown(string user, string name, string? language)
    {
        var from = user.Replace("{", "{\"id\":11,", StringComparison.Ordinal);
        var json = """{"message":{"from":@user,"chat":{"id":11,"type":"private"},"message_id":1,"text":"a"}}"""
            .Replace("@user", from, StringComparison.Ordinal);

        Assert.Equal(new Sender(11, name, language), Map(json).Received!.Sender);
    }

    [Fact]
    public void Map_LongName_IsCutBetweenCharacters()
    {
        var name = new string('я', 63) + "😀😀";
        var json = """
            {"message":{"from":{"id":11,"first_name":"@name"},"chat":{"id":11,"type":"private"},
             "message_id":1,"text":"a"}}
            """.Replace("@name", name, StringComparison.Ordinal);

        Assert.Equal(new string('я', 63), Map(json).Received!.Sender.Name);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\\secret\\отчёт.docx", "отчёт.docx")]
    [InlineData(@"a\u0000b\u202etxt.exe", "abtxt.exe")]
    [InlineData("..", "file")]
    [InlineData(" ", "file")]
    [InlineData("a<b>:c|?*.txt", "abc.txt")]
    public void Map_NameOfADocument_IsNoPath(string sent, string name)
    {
        Assert.Equal(name, FileOf(sent).Name);
    }

    [Fact]
    public void Map_LongNameOfADocument_KeepsItsEnding()
    {
        var name = FileOf(new string('я', 300) + ".docx").Name;

        Assert.Equal(new string('я', 94) + "….docx", name);
    }

    [Fact]
    public void Map_IdOf52Bits_IsKept()
    {
        var json = """
            {"message":{"from":{"id":4503599627370495},"chat":{"id":4503599627370495,"type":"private"},
             "message_id":2147483647,"text":"a"}}
            """;

        Assert.Equal(4_503_599_627_370_495, Map(json).Received!.Chat);
    }

    [Fact]
    public void Map_DeepNesting_IsUnreadable()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 100_000)) + string.Concat(Enumerable.Repeat("]", 100_000));

        Assert.Equal(Fate.Unreadable, Map("""{"message":{@private,"text":"a","x":""" + deep + "}}").Fate);
    }

    private static Monitoring.Registers.ReportFile FileOf(string sent)
    {
        var json = """{"message":{@private,"document":{"file_id":"a","file_name":"@name"}}}"""
            .Replace("@name", sent, StringComparison.Ordinal);
        return Assert.IsType<Incoming.Attachment>(Map(json).Received!.Content).File!;
    }

    private static string InGroup(string text, string type, long offset, long length) =>
        """{"message":{@group,"text":"@text","entities":[{"type":"@type","offset":@offset,"length":@length}]}}"""
            .Replace("@text", text, StringComparison.Ordinal).Replace("@type", type, StringComparison.Ordinal)
            .Replace("@offset", $"{offset}", StringComparison.Ordinal)
            .Replace("@length", $"{length}", StringComparison.Ordinal);

    private static string Json(string shortened) => shortened
        .Replace("@private", Private, StringComparison.Ordinal).Replace("@group", Group, StringComparison.Ordinal)
        .Replace("@from", From, StringComparison.Ordinal);

    private static MappedUpdate Map(string json) =>
        UpdateMapping.Map(new UpdateSlice(5, Encoding.UTF8.GetBytes(Json(json))), Me);
}
