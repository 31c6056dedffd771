namespace Bot.Conversations.Screens;

/// <summary>A long text in messages that a messenger takes whole.</summary>
internal static class Pages
{
    // A message takes 4096 characters; markup and a line above it need some of them.
    private const int Longest = 3500;

    /// <summary>The lines of each page: a block is never torn apart unless it fills a page by itself.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> blocks)
    {
        var pages = new List<string>();
        foreach (var block in blocks)
        {
            if (pages.Count > 0 && pages[^1].Length + block.Length + 1 <= Longest)
            {
                pages[^1] += "\n" + block;
            }
            else
            {
                pages.Add(block.TrimStart('\n'));
            }
        }

        return pages;
    }
}
