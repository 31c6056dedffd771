using Bot.Sandbox.Formatting;

namespace Bot.Sandbox.Chats;

/// <summary>A message at one moment; a change makes a new one with a higher version.</summary>
internal sealed record Message
{
    public required int Id { get; init; }

    public required long Version { get; init; }

    public required DateTimeOffset Date { get; init; }

    /// <summary>The person who wrote it; nobody means the bot.</summary>
    public SandboxUser? From { get; init; }

    public FormattedText Body { get; init; } = FormattedText.Empty;

    public string Raw { get; init; } = "";

    public Markup Markup { get; init; } = Markup.None;

    public Attachment? Attachment { get; init; }

    public Message? ReplyTo { get; init; }

    public DateTimeOffset? Edited { get; init; }

    public bool Deleted { get; init; }

    /// <summary>As a person sees it.</summary>
    public SandboxMessage Seen() => new()
    {
        Id = Id,
        From = From is null ? "bot" : "user",
        Date = Date.ToUnixTimeSeconds(),
        Text = Deleted ? "" : Body.Text,
        Html = Deleted ? "" : HtmlRendering.Render(Body),
        Raw = Deleted ? "" : Raw,
        Buttons = Deleted ? [] : Markup.Buttons,
        Keyboard = Markup.Keyboard,
        Document = Deleted || Attachment?.File is not { } file
            ? null
            : new SandboxDocument(file.Id, file.Name, file.Content.Length),
        Kind = Attachment?.Kind ?? "text",
        Edited = Edited is not null,
        Deleted = Deleted,
        Version = Version,
    };
}
