using Bot.Conversations.Effects;

namespace Bot.Conversations.Screens;

/// <summary>A message before it is said.</summary>
internal sealed record Screen(string Text, IReadOnlyList<IReadOnlyList<Button>> Rows)
{
    /// <summary>The same screen with a line above it: one message is read, two are scrolled past.</summary>
    public Screen After(string preface) => this with { Text = preface + "\n\n" + Text };

    public Screen With(params IReadOnlyList<Button> row) => this with { Rows = [.. Rows, row] };
}
