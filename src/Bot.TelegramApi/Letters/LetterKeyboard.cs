using Bot.Runner.Sending;
using Bot.TelegramApi.Requests;

namespace Bot.TelegramApi.Letters;

/// <summary>The buttons of a letter as Telegram takes them.</summary>
internal static class LetterKeyboard
{
    public const int WidestRow = 8;

    public const int MostButtons = 100;

    /// <summary>Wide rows go on in the next one; what is over the most is left out. Null for no buttons.</summary>
    public static InlineKeyboardMarkup? Of(IReadOnlyList<IReadOnlyList<LetterButton>> rows)
    {
        var left = MostButtons;
        var keyboard = new List<IReadOnlyList<InlineKeyboardButton>>();
        foreach (var row in rows.SelectMany(row => row.Chunk(WidestRow)))
        {
            var buttons = row.Take(left).Select(b => new InlineKeyboardButton(b.Label, b.Token)).ToArray();
            left -= buttons.Length;
            if (buttons.Length > 0)
            {
                keyboard.Add(buttons);
            }
        }

        return keyboard.Count == 0 ? null : new InlineKeyboardMarkup(keyboard);
    }
}
