using System.Globalization;
using Bot.Conversations;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Views;
using Bot.Monitoring.Entries;
using Bot.Runner.Turns;

namespace Bot.Runner.Tests.Doubles;

/// <summary>Conversations that are written in a test.</summary>
internal static class Script
{
    public static readonly EntryKey Entry = new("dee-2021", "luga");

    /// <summary>Says what the function says to each input.</summary>
    public static Conversation Says(Func<Input, string> answer) =>
        Of((place, input, _, _) => new Turn(place, [Say(answer(input))]));

    public static Conversation Of(Func<Place, Input, View, DateTimeOffset, Turn> next, Needs? needs = null) =>
        new((_, _, _, _) => needs ?? Needs.Nothing, next);

    /// <summary>Answers each text with its number in the chat, which is all the place remembers.</summary>
    public static Conversation Counts() => Of((place, input, _, _) =>
    {
        var count = CountOf(place) + 1;
        return new Turn(Counted(count), [Say($"{count}:{((Input.Text)input).Value}")]);
    });

    public static int CountOf(Place place) =>
        place is Place.Asking asking ? int.Parse(asking.Question, CultureInfo.InvariantCulture) : 0;

    public static Place Counted(int count) =>
        new Place.Asking(Entry, count.ToString(CultureInfo.InvariantCulture), false);

    public static Effect.Say Say(string text, params Command[] buttons) =>
        new(text, buttons.Length == 0 ? [] : [[.. buttons.Select(asked => new Button($"{asked.Trigger}", asked))]]);
}
