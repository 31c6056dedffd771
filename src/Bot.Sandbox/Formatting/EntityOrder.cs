namespace Bot.Sandbox.Formatting;

/// <summary>Outer entities before inner ones; a code block with a language becomes one entity.</summary>
internal static class EntityOrder
{
    public static IReadOnlyList<Entity> Sort(IEnumerable<Entity> found)
    {
        var sorted = found.OrderBy(e => e.Offset).ThenByDescending(e => e.Length).ToList();
        var blocks = sorted.Where(e => e.Type == "pre").ToList();
        var kept = new List<Entity>(sorted.Count);
        foreach (var entity in sorted)
        {
            if (entity.Type == "pre")
            {
                var code = sorted.Find(e => e.Type == "code" && e.Offset == entity.Offset && e.Length == entity.Length);
                kept.Add(entity with { Argument = code?.Argument });
            }
            else if (!blocks.Any(b => b.Offset <= entity.Offset && entity.End <= b.End))
            {
                // A language means something on a block only.
                kept.Add(entity.Type == "code" ? entity with { Argument = null } : entity);
            }
        }

        return kept;
    }
}
