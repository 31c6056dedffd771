using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Conversations.Views;
using Bot.Monitoring;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Texts;

namespace Bot.Conversations;

/// <summary>All that a dialog may look at in one turn.</summary>
internal sealed record Talk(
    Catalog Catalog, Place Place, View View, DateTimeOffset Now, long? Message, Way Way, string Sender)
{
    /// <summary>The person; a dialog that is open to strangers must not ask.</summary>
    public Person Person => View.Person ?? throw new InvalidOperationException("A stranger has no person.");

    public string Language => View.Person?.Language ?? TextBook.DefaultLanguage;

    public Origin Origin => new(Now, View.Chat, Way, Message);

    public string T(string key, params ReadOnlySpan<(string Name, object Value)> values) =>
        Catalog.Texts.Say(Language, key, values);

    public Button Button(string key, Trigger trigger, string? argument = null) =>
        new(T("button." + key), new Command(trigger, argument));

    public Screen Screen(string key, params ReadOnlySpan<(string Name, object Value)> values) =>
        new(T(key, values), []);

    public Entry EntryOf(EntryKey key) => View.Entries.GetValueOrDefault(key) ?? Entry.Untouched(key);

    public OpenEntry Open(EntryKey key) => OpenEntry.Of(this, EntryOf(key));

    public OpenEntry Open(Place.Inside inside) => Open(inside.Entry);

    /// <summary>Stays where the chat is and says something.</summary>
    public Turn Stay(Screen screen) => To(Place, screen);

    public static Turn To(Place place, Screen screen, params IEnumerable<Effect> before) =>
        new(place, [.. before, new Effect.Say(screen.Text, screen.Rows)]);
}
