using System.Collections.Concurrent;

namespace Bot.Endurance;

/// <summary>Promises that were found broken, from any thread.</summary>
internal sealed class Violations
{
    private readonly ConcurrentQueue<string> sentences = new();

    public IReadOnlyList<string> Sentences => [.. sentences];

    public void Add(string sentence) => sentences.Enqueue(sentence);
}
