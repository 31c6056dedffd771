using System.Diagnostics;
using System.Security.Cryptography;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Monitoring.Documents;
using Bot.Monitoring.Registers;
using Bot.Runner.Receiving;
using Bot.Runner.Storing;

namespace Bot.Runner.Turns;

/// <summary>A delivery as the conversation reads it.</summary>
/// <param name="Input">The input.</param>
/// <param name="Spent">The button's token that acts by it; null when none does.</param>
internal sealed record Reading(Input Input, string? Spent)
{
    private const long LargestProof = 20 * 1024 * 1024;

    public static async Task<Reading> Of(
        IStore store, IFileSource files, ITableReader tables, Received received, ChatState chat) =>
        received.Content switch
    {
        Incoming.Text text => new(new Input.Text(text.Value, text.Message, received.Sender.Name), null),
        Incoming.Edited edited => new(new Input.Edited(edited.Value, edited.Message), null),
        Incoming.Press press => OfPress(await store.LoadButton(press.Token), chat, received.Sender.Name),
        Incoming.Attachment { File: { } file } when chat.Place.Files == FileUse.Table => new(
            await TableOf(files, tables, file, received.Sender.Name), null),
        Incoming.Attachment sent => new(
            new Input.Attachment(sent.Kind)
            {
                File = sent.File, Caption = sent.Caption, Sha256 = await HashOf(files, sent.File, chat.Place.Files),
            },
            null),
        Incoming.Reach reach => new(new Input.Reach(reach.Reachable), null),
        Incoming.InGroup => new(new Input.InGroup(), null),
        _ => throw new UnreachableException(),
    };

    // What the messenger does not give out is evidence all the same, without a hash.
    private static async Task<string?> HashOf(IFileSource files, ReportFile? file, FileUse use) =>
        use == FileUse.Proof && file is not null &&
        await files.Read(file, LargestProof, CancellationToken.None) is FileContent.Whole whole
            ? Convert.ToHexStringLower(SHA256.HashData(whole.Bytes.Span))
            : null;

    private static async Task<Input.Table> TableOf(
        IFileSource files, ITableReader tables, ReportFile file, string sender)
    {
        var table = await files.Read(file, tables.Largest, CancellationToken.None) switch
        {
            FileContent.Whole whole => tables.Read(file.Name, whole.Bytes),
            FileContent.TooLarge => Table.Unread(TableFault.TooLarge),
            _ => Table.Unread(TableFault.Gone),
        };
        return new Input.Table(file.Name, table.Rows, sender) { Fault = table.Fault };
    }

    private static Reading OfPress(StoredButton? button, ChatState chat, string sender)
    {
        if (button is null || button.Chat != chat.Chat)
        {
            return new(new Input.Press(ButtonState.Foreign, null, sender), null);
        }

        var acts = button.Command.ActsOnScreen;
        var state = button.Used ? ButtonState.Used
            : acts && button.Screen != chat.Screen ? ButtonState.Outdated
            : ButtonState.Fresh;
        var spent = acts && state == ButtonState.Fresh ? button.Token : null;
        return new(new Input.Press(state, button.Command, sender), spent);
    }
}
