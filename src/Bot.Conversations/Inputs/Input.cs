using Bot.Monitoring.Documents;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Inputs;

/// <summary>What reaches a conversation, in no messenger's words.</summary>
public abstract record Input
{
    private Input()
    {
    }

    /// <summary>A typed message.</summary>
    /// <param name="Value">As typed, at most what the messenger lets through.</param>
    /// <param name="Message">The message's id in the chat.</param>
    /// <param name="Sender">The display name.</param>
    public sealed record Text(string Value, long Message, string Sender) : Input;

    /// <summary>A message that was typed before was changed.</summary>
    /// <param name="Value">The new text; may equal the old one.</param>
    /// <param name="Message">The message's id in the chat.</param>
    public sealed record Edited(string Value, long Message) : Input;

    /// <summary>A button was pressed.</summary>
    /// <param name="State">What became of the button before.</param>
    /// <param name="Command">What it asks for; null when it is foreign.</param>
    /// <param name="Sender">The display name.</param>
    public sealed record Press(ButtonState State, Command? Command, string Sender) : Input;

    /// <summary>Something that is not text: a sticker, a photo, a voice message.</summary>
    /// <param name="Kind">The messenger's word for it.</param>
    public sealed record Attachment(string Kind) : Input
    {
        /// <summary>The file itself, where it may be evidence (a document or a photo); null for the rest.</summary>
        public ReportFile? File { get; init; }

        /// <summary>64 lower-case hex digits over the file's bytes; null when it is no proof here, or could not be
        /// read.</summary>
        public string? Sha256 { get; init; }

        /// <summary>What was typed under it; empty when nothing.</summary>
        public string Caption { get; init; } = "";
    }

    /// <summary>A file was sent where a table is awaited.</summary>
    /// <param name="Name">The file's name.</param>
    /// <param name="Rows">All rows, empty ones too: the number of a row in the file is its place here. They may be of
    /// different lengths.</param>
    /// <param name="Sender">The display name.</param>
    public sealed record Table(
        string Name, IReadOnlyList<IReadOnlyList<string>> Rows, string Sender) : Input
    {
        /// <summary>Why the file gave no rows; null when it did.</summary>
        public TableFault? Fault { get; init; }
    }

    /// <summary>The person blocked the bot or let it in again.</summary>
    /// <param name="Reachable">Whether messages arrive from now on.</param>
    public sealed record Reach(bool Reachable) : Input;

    /// <summary>A command in a group: the bot talks in private chats only.</summary>
    public sealed record InGroup : Input;

    /// <summary>An input was given up after its last try: the person has to know.</summary>
    public sealed record Failed : Input;
}
