using System.Text;
using System.Text.RegularExpressions;
using Bot.TelegramApi.Letters;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.TelegramApi.Tests.Letters;

public sealed partial class LetterTextProperties
{
    private static readonly string[] Words =
        ["a", "жук", "слово ", "\n", " ", "&lt;", "&amp;", "&#128512;", "😀", "👩‍🏫", "длинное-предлинное-слово"];

    [Fact]
    public void Split_AnyText_ShowsTheSameInPartsThatParse()
    {
        Prop.ForAll(Arb.From(Texts(4)), Arb.From(Gen.Choose(2, 40)), (text, longest) =>
        {
            var parts = LetterText.Split(text, longest);

            Assert.Equal(LetterText.Plain(text), string.Concat(parts.Select(LetterText.Plain)));
            Assert.All(parts, part => Assert.InRange(LetterText.Plain(part).Length, 0, longest));
            Assert.All(parts, part => AssertParses(part));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Split_AnyGarbage_LosesNoLetter()
    {
        Prop.ForAll<NonNull<string>>(garbage =>
        {
            var parts = LetterText.Split(garbage.Get, 7);

            Assert.Equal(LetterText.Plain(garbage.Get), string.Concat(parts.Select(LetterText.Plain)));
        }).QuickCheckThrowOnFailure();
    }

    private static Gen<string> Texts(int depth)
    {
        var words = Gen.Elements(Words).ArrayOf().Select(string.Concat);
        if (depth == 0)
        {
            return words;
        }

        var tagged = from tag in Gen.Elements("b", "i", "code")
                     from inner in Texts(depth - 1)
                     select $"<{tag}>{inner}</{tag}>";
        return Gen.OneOf(words, tagged).ArrayOf(3).Select(string.Concat);
    }

    // Telegram's reading: every tag closed in order, nothing like a tag or an entity left over.
    private static void AssertParses(string part)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(part))
        {
            if (tag.Groups[1].Length == 0)
            {
                open.Push(tag.Groups[2].Value);
            }
            else
            {
                Assert.Equal(open.Pop(), tag.Groups[2].Value);
            }
        }

        Assert.Empty(open);
        Assert.DoesNotMatch("[<>]|&(?!(lt|gt|amp|quot|#[0-9]+);)", Tag().Replace(part, ""));
        Assert.DoesNotContain('\ufffd', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(part)));
    }

    [GeneratedRegex("<(/?)(b|i|code)>")]
    private static partial Regex Tag();
}
