using Bot.Endurance.People;
using Bot.Sandbox;

namespace Bot.Endurance.Checks;

/// <summary>Which process of the product wrote what: only a crash may make a reply come twice.</summary>
internal sealed class ChatCheck(SandboxWorld world, IReadOnlyList<SimulatedPerson> people, Violations violations)
{
    private readonly List<long> restarts = [];

    /// <summary>The version of the newest message in any chat.</summary>
    public long Newest => people.Max(person => world.Messages(person.Id, long.MaxValue).Version);

    /// <summary>What is newer was written by the next process.</summary>
    public void Restarted(long version) => restarts.Add(version);

    /// <summary>Counts the replies that came twice.</summary>
    public int Repeats() => people.Sum(Repeats);

    private int Repeats(SimulatedPerson person)
    {
        var repeats = 0;
        var replies = world.Messages(person.Id).Messages.Where(message => message.From == "bot").ToList();
        foreach (var (first, second) in replies.Zip(replies.Skip(1)).Where(pair => pair.First.Text == pair.Second.Text))
        {
            repeats++;
            if (!restarts.Exists(version => first.Version <= version && version < second.Version))
            {
                violations.Add($"Chat {person.Id} got a reply twice without a crash between: «{first.Text}».");
            }
        }

        return repeats;
    }
}
