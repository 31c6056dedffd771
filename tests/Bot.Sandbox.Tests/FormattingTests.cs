using System.Text.Json;

namespace Bot.Sandbox.Tests;

public sealed class FormattingTests
{
    private const string CannotParse = "Bad Request: can't parse entities: ";

    [Theory]
    [InlineData("<b>да</b>", "да", "bold 0 2")]
    [InlineData("<STRONG>да</STRONG>", "да", "bold 0 2")]
    [InlineData("<em>a</em><strike>b</strike><ins>c</ins>", "abc", "italic 0 1, strikethrough 1 1, underline 2 1")]
    [InlineData("<b>a<i>b</i></b>", "ab", "bold 0 2, italic 1 1")]
    [InlineData("😀<b>x</b>", "😀x", "bold 2 1")]
    [InlineData("&lt;b&gt; &amp; &quot; &#1103; &#x44F;", "<b> & \" я я", "")]
    [InlineData("&nbsp;&apos;&laquo;", "&nbsp;&apos;&laquo;", "")]
    [InlineData("a & b", "a & b", "")]
    [InlineData("<a href=\"https://x.ru/?a=1&amp;b=2\">сюда</a>", "сюда", "text_link 0 4 https://x.ru/?a=1&b=2")]
    [InlineData("<a>без адреса</a>", "без адреса", "")]
    [InlineData("<code>x</code>", "x", "code 0 1")]
    [InlineData("<pre>x</pre>", "x", "pre 0 1")]
    [InlineData("<pre><code class=\"language-sql\">x</code></pre>", "x", "pre 0 1 sql")]
    [InlineData("<pre><b>x</b></pre>", "x", "pre 0 1")]
    [InlineData("<tg-spoiler>x</tg-spoiler><span class=\"tg-spoiler\">y</span>", "xy", "spoiler 0 1, spoiler 1 1")]
    [InlineData("<blockquote>x</blockquote>", "x", "blockquote 0 1")]
    [InlineData("<blockquote expandable>x</blockquote>", "x", "expandable_blockquote 0 1")]
    [InlineData("<tg-emoji emoji-id=\"5368324170671202286\">👍</tg-emoji>", "👍", "custom_emoji 0 2 5368324170671202286")]
    [InlineData("<b></b>x", "x", "")]
    [InlineData("<b>x</>", "x", "bold 0 1")]
    [InlineData("  \n<b>x</b> \n", "x", "bold 0 1")]
    [InlineData("/menu и /fill@svod_demo_bot", "/menu и /fill@svod_demo_bot", "bot_command 0 5, bot_command 8 19")]
    [InlineData("2020/2021", "2020/2021", "")]
    public async Task Html_Accepted_GivesTextAndEntities(string html, string text, string entities)
    {
        await using var sandbox = await SandboxFixture.StartAsync();

        var message = await sandbox.ResultAsync(
            "sendMessage", new { chat_id = SandboxFixture.Anna, text = html, parse_mode = "Html" });

        Assert.Equal(text, message.GetProperty("text").GetString());
        Assert.Equal(entities, Entities(message));
    }

    [Theory]
    [InlineData("<x>a</x>", "Unsupported start tag \"x\" at byte offset 0")]
    [InlineData("да<br>", "Unsupported start tag \"br\" at byte offset 4")]
    [InlineData("1 < 2", "Unsupported start tag \"\" at byte offset 2")]
    [InlineData("<b>a", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("<b>a</i>", "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"")]
    [InlineData("a</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("a<b", "Unclosed start tag at byte offset 1")]
    [InlineData("<b>a</b", "Unclosed end tag at byte offset 4")]
    [InlineData("<a href=\"x", "Unclosed start tag at byte offset 0")]
    [InlineData("<a href", "Unclosed start tag \"a\" at byte offset 0")]
    [InlineData("<a ='x'>b</a>", "Empty attribute name in the tag \"a\" at byte offset 0")]
    [InlineData("<a href=x?y>b</a>", "Unexpected end of name token at byte offset 8")]
    [InlineData("<span>a</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("<tg-time unix=\"1\" format=\"z\">a</tg-time>", "Invalid date format used")]
    public async Task Html_Refused_SaysWhereAndWhy(string html, string why)
    {
        await using var sandbox = await SandboxFixture.StartAsync();

        var refusal = await sandbox.RefusalAsync(
            "sendMessage", new { chat_id = SandboxFixture.Anna, text = html, parse_mode = "HTML" });

        Assert.Equal(CannotParse + why, refusal);
    }

    [Theory]
    [InlineData("<b>1 &lt; 2</b>", "<b>1 &lt; 2</b>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("<a href='https://x.ru/?\"&gt;'>y</a>",
        "<a href=\"https://x.ru/?%22%3E\" target=\"_blank\" rel=\"noopener noreferrer\">y</a>")]
    [InlineData("<a href='javascript:alert(1)'>y</a>", "y")]
    [InlineData("<b>a<i>b</i></b>c", "<b>a<i>b</i></b>c")]
    [InlineData("<b>/me</b>nu", "<span class=\"tg-command\"><b>/me</b>nu</span>")]
    [InlineData("<pre><code class=\"language-sql\">&lt;</code></pre>", "<pre>&lt;</pre>")]
    public async Task Html_ShownInAPage_IsWrittenAnew(string html, string shown)
    {
        await using var sandbox = await SandboxFixture.StartAsync();

        await sandbox.ResultAsync(
            "sendMessage", new { chat_id = SandboxFixture.Anna, text = html, parse_mode = "html" });

        var message = sandbox.World.Messages(SandboxFixture.Anna).Messages[^1];
        Assert.Equal(shown, message.Html);
        Assert.Equal(html, message.Raw);
    }

    [Fact]
    public async Task Text_WithoutParseMode_KeepsItsSigns()
    {
        await using var sandbox = await SandboxFixture.StartAsync();

        await sandbox.SendAsync("<b>1 < 2</b>");

        var message = sandbox.World.Messages(SandboxFixture.Anna).Messages[^1];
        Assert.Equal("<b>1 < 2</b>", message.Text);
        Assert.Equal("&lt;b&gt;1 &lt; 2&lt;/b&gt;", message.Html);
    }

    [Fact]
    public async Task Text_WithOverlappingEntities_IsNestedInThePage()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        var entities = new[]
        {
            new { type = "bold", offset = 0, length = 2 },
            new { type = "italic", offset = 1, length = 2 },
        };

        await sandbox.ResultAsync("sendMessage", new { chat_id = SandboxFixture.Anna, text = "abc", entities });

        var message = sandbox.World.Messages(SandboxFixture.Anna).Messages[^1];
        Assert.Equal("<b>a<i>b</i></b><i>c</i>", message.Html);
    }

    private static string Entities(JsonElement message) => !message.TryGetProperty("entities", out var list)
        ? ""
        : string.Join(", ", list.EnumerateArray().Select(entity => string.Join(' ', entity.EnumerateObject()
            .Select(member => member.Value.ToString()))));
}
