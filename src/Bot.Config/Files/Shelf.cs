using Bot.Config.Reading;
using Bot.Config.Yaml;

namespace Bot.Config.Files;

/// <summary>All drafts of one kind, to be referred to by id.</summary>
internal sealed class Shelf<T>(IReadOnlyList<Draft<T>> drafts)
    where T : class
{
    public IReadOnlyList<Draft<T>> Drafts => drafts;

    public IEnumerable<T> Values => drafts.Select(draft => draft.Value).OfType<T>();

    /// <summary>What stands under an id; null when there is none (reported) or its file is broken.</summary>
    public IReadOnlyList<T>? Find(string? id, Node? at, Findings findings, string what)
    {
        if (id is null || at is null)
        {
            return null;
        }

        var named = drafts.Where(draft => draft.Id == id || draft.Promised == id).ToList();
        if (named.Count == 0)
        {
            var known = drafts.Select(draft => draft.Id ?? draft.Promised).Distinct().ToList();
            findings.Add(at, $"Нет такого: {what} «{id}».", Nearest.Cure(id, known));
        }

        return named.Count == 0 || named.Any(draft => draft.Value is null)
            ? null
            : [.. named.Select(draft => draft.Value!)];
    }

    /// <summary>Reports ids that differ from the file's name or stand in two files.</summary>
    /// <param name="identity">What must not repeat: the id, or the id with its version.</param>
    public void CheckIds(Func<Draft<T>, string?> identity)
    {
        // The file that keeps its promise is in the right, and the one without a version in its name.
        var named = drafts.Where(draft => draft.Id is not null).OrderBy(draft => draft.File.Path.Length);
        foreach (var group in named.GroupBy(draft => identity(draft) ?? draft.File.Path))
        {
            var first = group.FirstOrDefault(draft => draft.Id == draft.Promised) ?? group.First();
            CheckName(first);
            foreach (var other in group.Where(draft => draft != first))
            {
                other.Findings.Add(
                    other.IdLine, $"То же самое «{group.Key}» уже описано в {first.File.Path}.",
                    other.Id == other.Promised
                        ? "Дайте новой версии следующий номер."
                        : $"Напишите «id: {other.Promised}».");
            }
        }
    }

    private static void CheckName(Draft<T> draft)
    {
        if (draft.Id != draft.Promised)
        {
            draft.Findings.Add(
                draft.IdLine, $"В файле {draft.File.Name} описан «{draft.Id}»: имена разошлись.",
                $"Напишите «id: {draft.Promised}» или назовите файл {draft.Id}.yaml.");
        }
    }
}
