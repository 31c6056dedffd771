using Bot.Conversations;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Views;
using Bot.Runner.Receiving;
using Bot.Runner.Sending;
using Bot.Runner.Storing;
using Bot.Runner.Tokens;

namespace Bot.Runner.Turns;

/// <summary>Makes one turn of one delivery: load, compute, commit, and again when something changed in
/// between.</summary>
internal sealed class TurnMaker(
    IStore store, Conversation conversation, IFileSource files, ITableReader tables, TimeProvider clock)
{
    // Each conflict means that somebody else's commit went through; a chat that meets so many in a row is broken.
    private const int Conflicts = 50;

    // Buttons sent to another chat only lead somewhere: no screen is theirs.
    private const int NoScreen = -1;

    /// <summary>Makes the turn of a delivery.</summary>
    /// <returns>The letters it leaves in the outbox.</returns>
    public async Task<IReadOnlyList<Letter>> Make(InboxRow row)
    {
        if (row.Received.Content is Incoming.Moved moved)
        {
            await store.Move(row.Id, row.Received.Chat, moved.NewChat, clock.GetUtcNow());
            return [];
        }

        return await Make(row, chat => Reading.Of(store, files, tables, row.Received, chat), null);
    }

    /// <summary>Makes the turn that tells the person about a delivery that was given up, and puts it among the dead
    /// letters.</summary>
    public Task<IReadOnlyList<Letter>> MakeFailed(InboxRow row, string error) =>
        Make(row, _ => Task.FromResult(new Reading(new Input.Failed(), null)), error);

    private async Task<IReadOnlyList<Letter>> Make(InboxRow row, Func<ChatState, Task<Reading>> read, string? givenUp)
    {
        // What was received in time is in time, however long it waited for its turn.
        var now = row.At;
        for (var conflicts = 0; conflicts < Conflicts; conflicts++)
        {
            var chat = await store.LoadChat(row.Received.Chat);
            var reading = await read(chat);
            var needs = conversation.Needs(chat.Person, chat.Place, reading.Input, now);
            var view = Drawn(await store.LoadView(chat.Chat, chat.Person, needs), needs);
            var turn = conversation.Next(chat.Place, reading.Input, view, now);
            var commit = Commit(row, chat, view, turn, now) with { Spent = reading.Spent, GivenUp = givenUp };
            if (await store.Commit(commit) is CommitResult.Done done)
            {
                return done.Letters;
            }
        }

        throw new InvalidOperationException("A turn met a conflict every time it was computed.");
    }

    private static TurnCommit Commit(InboxRow row, ChatState chat, View view, Turn turn, DateTimeOffset now)
    {
        var says = turn.Effects.OfType<Effect.Say>().ToList();
        var screen = ChangesScreen(chat.Place, turn.Place, says) ? chat.Screen + 1 : chat.Screen;
        var buttons = new List<StoredButton>();
        var letters = turn.Effects
            .Select(effect => LetterOf(effect, chat.Chat, screen, buttons)).OfType<Letter>().ToList();
        var seen = view.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Revision);
        return new TurnCommit(
            row.Id, null, chat.Chat, chat.Revision, turn.Place, screen, Kept(row, chat, turn), seen, buttons, null,
            letters, now);
    }

    // A button that acts must not act on a place it was not made for, even when the new one shows no buttons.
    private static bool ChangesScreen(Place before, Place after, List<Effect.Say> says) =>
        says.Exists(say => say.Buttons.Count > 0) || !after.Equals(before);

    private static Letter? LetterOf(Effect effect, long chat, int screen, List<StoredButton> buttons) => effect switch
    {
        Effect.Say say => new Letter(0, chat, Lane.Reply, say.Text, Rows(say.Buttons, chat, screen, buttons)),
        Effect.Notify told => new Letter(
            0, told.Person, Lane.Reminder, told.Text, Rows(told.Buttons, told.Person, NoScreen, buttons)),
        Effect.Send send => new Letter(0, chat, Lane.Reply, send.Caption, []) { Attached = send.Document },
        Effect.Offer offer => new Letter(0, offer.Person, Lane.Reminder, string.Join('\n', offer.Words), [])
        {
            Commands = offer.Commands,
        },
        _ => null,
    };

    private static List<IReadOnlyList<LetterButton>> Rows(
        IReadOnlyList<IReadOnlyList<Button>> rows, long chat, int screen, List<StoredButton> buttons)
    {
        var letterRows = new List<IReadOnlyList<LetterButton>>(rows.Count);
        foreach (var row in rows)
        {
            var made = row.Select(button => new StoredButton(ButtonToken.New(), chat, screen, button.Command)).ToList();
            buttons.AddRange(made);
            letterRows.Add([.. made.Zip(row, (stored, button) => new LetterButton(button.Label, stored.Token))]);
        }

        return letterRows;
    }

    private static View Drawn(View view, Needs needs) => needs.Tokens == 0
        ? view
        : view with { Tokens = [.. Enumerable.Range(0, needs.Tokens).Select(_ => InvitationToken.New())] };

    // Whoever writes to the bot can be reached by it, whatever a letter met before.
    private static IReadOnlyList<Effect> Kept(InboxRow row, ChatState chat, Turn turn) =>
        chat is { Person: { } person, Reachable: false } && row.Received.Content is not Incoming.Reach
            ? [.. turn.Effects, new Effect.Mark(person.Id, true)]
            : turn.Effects;
}
