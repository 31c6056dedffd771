using Bot.Conversations.Inputs;
using Bot.Conversations.Places;

namespace Bot.Conversations.Invitations;

/// <summary>Many invitations from a list.</summary>
internal static class BulkInviting
{
    public static Turn Ask(Talk talk) => Talk.To(
        new Place.Inviting(null, null), talk.Screen("bulk.ask").With(talk.Button("menu", Trigger.Menu)));

    public static Turn Take(Talk talk, Input.Table table) => talk.Stay(talk.Screen("bulk.notAwaited"));
}
