using Bot.Runner.Sending;
using Bot.TelegramApi.Letters;

namespace Bot.TelegramApi.Tests.Letters;

public sealed class LetterKeyboardTests
{
    [Fact]
    public void Of_NoButtons_IsNull()
    {
        Assert.Null(LetterKeyboard.Of([]));
        Assert.Null(LetterKeyboard.Of([[], []]));
    }

    [Fact]
    public void Of_WideRow_GoesOnInTheNext() =>
        Assert.Equal([8, 8, 1, 2], LetterKeyboard.Of([Row(17), Row(2)])!.InlineKeyboard.Select(row => row.Count));

    [Fact]
    public void Of_MoreThanAHundred_StopsThere() => Assert.Equal(
        100, LetterKeyboard.Of(Enumerable.Repeat(Row(7), 20).ToArray())!.InlineKeyboard.Sum(row => row.Count));

    private static LetterButton[] Row(int width) =>
        Enumerable.Range(0, width).Select(i => new LetterButton($"{i}", $"t{i}")).ToArray();
}
