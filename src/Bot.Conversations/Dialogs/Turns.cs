using Bot.Conversations.Effects;

namespace Bot.Conversations.Dialogs;

/// <summary>Turns made of turns.</summary>
internal static class Turns
{
    /// <summary>The same turn with effects before its own.</summary>
    public static Turn After(IEnumerable<Effect> before, Turn turn) =>
        turn with { Effects = [.. before, .. turn.Effects] };

    /// <summary>The same turn with a line above what it says, and effects before its own.</summary>
    public static Turn Prefaced(Turn turn, string preface, params IEnumerable<Effect> before)
    {
        var said = false;
        Effect Above(Effect effect)
        {
            if (said || effect is not Effect.Say say)
            {
                return effect;
            }

            said = true;
            return say with { Text = preface + "\n\n" + say.Text };
        }

        return turn with { Effects = [.. before, .. turn.Effects.Select(Above)] };
    }
}
