using System.Text.Json.Serialization;
using Bot.Monitoring.Registers;

namespace Bot.Runner.Receiving;

/// <summary>What a messenger delivered, in no messenger's words. Kept in the inbox as JSON.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Text), "text")]
[JsonDerivedType(typeof(Edited), "edited")]
[JsonDerivedType(typeof(Press), "press")]
[JsonDerivedType(typeof(Attachment), "attachment")]
[JsonDerivedType(typeof(Reach), "reach")]
[JsonDerivedType(typeof(InGroup), "inGroup")]
[JsonDerivedType(typeof(Moved), "moved")]
public abstract record Incoming
{
    private Incoming()
    {
    }

    /// <summary>A typed message.</summary>
    public sealed record Text(string Value, long Message) : Incoming;

    /// <summary>An earlier message was changed.</summary>
    public sealed record Edited(string Value, long Message) : Incoming;

    /// <summary>A button was pressed.</summary>
    /// <param name="Token">The button's opaque token.</param>
    public sealed record Press(string Token) : Incoming;

    /// <summary>Something that is not text.</summary>
    /// <param name="Kind">sticker, photo, document, voice ...</param>
    public sealed record Attachment(string Kind) : Incoming
    {
        /// <summary>The file itself, where it may be evidence (a document or a photo); null for the rest.</summary>
        public ReportFile? File { get; init; }

        /// <summary>What was typed under it; empty when nothing.</summary>
        public string Caption { get; init; } = "";
    }

    /// <summary>The bot was blocked (false) or let in again (true).</summary>
    public sealed record Reach(bool Reachable) : Incoming;

    /// <summary>A command or mention in a group.</summary>
    public sealed record InGroup : Incoming;

    /// <summary>The chat goes on under another id.</summary>
    public sealed record Moved(long NewChat) : Incoming;
}
