using Bot.Conversations;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Views;
using Bot.Monitoring;
using Bot.Monitoring.People;

namespace Bot.Runner.Turns;

/// <summary>What is said next: the two calls of <see cref="Engine"/>.</summary>
/// <param name="Needs">What has to be loaded for an input.</param>
/// <param name="Next">The turn. It may be computed again with the same input when its commit meets a conflict.</param>
public sealed record Conversation(
    Func<Person?, Place, Input, DateTimeOffset, Needs> Needs, Func<Place, Input, View, DateTimeOffset, Turn> Next)
{
    /// <summary>The conversation about a catalogue.</summary>
    public static Conversation About(Catalog catalog) => new(
        (person, place, input, now) => Engine.Needs(catalog, person, place, input, now),
        (place, input, view, now) => Engine.Next(catalog, place, input, view, now));
}
