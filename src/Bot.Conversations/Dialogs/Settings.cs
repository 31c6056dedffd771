using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Invitations;

namespace Bot.Conversations.Dialogs;

/// <summary>The language of the conversation.</summary>
internal static class Settings
{
    public static Turn Show(Talk talk, Command command)
    {
        var chosen = (command.Argument ?? "").Trim().ToLowerInvariant() switch
        {
            "ru" or "русский" => "ru",
            "en" or "english" => "en",
            _ => null,
        };
        if (chosen is null)
        {
            return talk.Stay(talk.Screen("settings")
                .With(
                    new Button("Русский", new Command(Trigger.Language, "ru")),
                    new Button("English", new Command(Trigger.Language, "en")))
                .With(talk.Button("held", Trigger.Held), talk.Button("forget", Trigger.Forget))
                .With(talk.Button("menu", Trigger.Menu)));
        }

        var inside = talk with { View = talk.View with { Person = talk.Person with { Language = chosen } } };
        return Talk.To(
            talk.Place, inside.Screen("settings.done").With(inside.Button("menu", Trigger.Menu)),
            new Effect.Speak(talk.Person.Id, chosen), CommandMenu.Offer(inside, inside.Person));
    }
}
