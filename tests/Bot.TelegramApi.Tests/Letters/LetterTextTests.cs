using Bot.TelegramApi.Letters;

namespace Bot.TelegramApi.Tests.Letters;

public sealed class LetterTextTests
{
    [Theory]
    [InlineData("aaa\nbbb", 5, "aaa\n|bbb")]
    [InlineData("aaa bbb", 5, "aaa |bbb")]
    [InlineData("aa b\ncc", 5, "aa b\n|cc")]
    [InlineData("aaaaaaa", 5, "aaaaa|aa")]
    [InlineData("a\nbbbbbbbb", 5, "a\nbbb|bbbbb")]
    [InlineData("<b>aaa bbb</b>", 5, "<b>aaa </b>|<b>bbb</b>")]
    [InlineData("<b>a<i>a bbb</i></b>", 4, "<b>a<i>a </i></b>|<b><i>bbb</i></b>")]
    [InlineData("&lt;&lt;&amp;", 2, "&lt;&lt;|&amp;")]
    [InlineData("aaa😀", 4, "aaa|😀")]
    [InlineData("&#128512;&#x1f600;", 2, "&#128512;|&#x1f600;")]
    [InlineData("<b>short</b>", 5, "<b>short</b>")]
    public void Split_TooLong_CutsBesideTagsAndEntities(string text, int longest, string parts) =>
        Assert.Equal(parts, string.Join('|', LetterText.Split(text, longest)));

    [Fact]
    public void Split_MarkupHeavyText_StaysUnderTelegramsBytes()
    {
        var text = string.Concat(Enumerable.Repeat("<code>ж</code>", 4000));

        var parts = LetterText.Split(text);

        Assert.All(parts, part => Assert.True(System.Text.Encoding.UTF8.GetByteCount(part) < 32_768));
        Assert.Equal(new string('ж', 4000), string.Concat(parts.Select(LetterText.Plain)));
    }

    [Theory]
    [InlineData("a <b>b</b> &lt;b&gt; &amp;amp; &quot;", "a b <b> &amp; \"")]
    [InlineData("&nbsp; & &#0; &#xD800; &;", "&nbsp; & &#0; &#xD800; &;")]
    [InlineData("1 < 2", "1 < 2")]
    public void Plain_Text_IsWhatIsSeen(string text, string seen) => Assert.Equal(seen, LetterText.Plain(text));

    [Theory]
    [InlineData("<u>a</u> <a href=\"x\">b</a> 1<2 &lt;<b>", "a b 1<2 <")]
    [InlineData("<x>a</x>", "<x>a</x>")]
    public void PlainText_RefusedMarkup_LosesItsTags(string text, string plain) =>
        Assert.Equal(plain, PlainText.Of(text));
}
