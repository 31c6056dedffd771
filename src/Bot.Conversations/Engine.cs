using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Views;
using Bot.Monitoring;
using Bot.Monitoring.People;

namespace Bot.Conversations;

/// <summary>What the bot says next. Pure: the same arguments give the same turn.</summary>
public static class Engine
{
    /// <summary>What has to be loaded before <see cref="Next"/> can be called with this input.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="person">Null for a stranger.</param>
    /// <param name="place">Where the chat is.</param>
    /// <param name="input">What came in.</param>
    public static Needs Needs(Catalog catalog, Person? person, Place place, Input input) => Views.Needs.Nothing;

    /// <summary>One input, one turn.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="place">Where the chat is.</param>
    /// <param name="input">What came in.</param>
    /// <param name="view">What <see cref="Needs"/> asked for.</param>
    /// <param name="now">The instant of the input.</param>
    public static Turn Next(Catalog catalog, Place place, Input input, View view, DateTimeOffset now) =>
        new(place, []);
}
